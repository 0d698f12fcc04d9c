/**
 * How often what others wrote is asked for again while it is looked at, in milliseconds: what is hidden leaves every open page within a
 * minute, also where no event told of it.
 */
export const LOOK_AGAIN_MS = 30_000;
