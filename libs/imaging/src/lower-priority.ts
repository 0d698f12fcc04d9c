import { setPriority } from 'node:os';

/** Far enough behind that answering people always comes first. */
const NICE = 10;

// Linux keeps this per thread and passes it on to threads made later: it must run before anything that makes one.
setPriority(NICE);
