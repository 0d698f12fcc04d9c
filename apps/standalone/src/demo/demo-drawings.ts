import type { PictureSpec } from './demo-types.ts';
import { drawBrain } from './drawings/brain.ts';
import { drawChest } from './drawings/chest.ts';
import { drawFundus } from './drawings/fundus.ts';
import { drawHand } from './drawings/hand.ts';
import { drawSkin } from './drawings/skin.ts';
import { drawTissue } from './drawings/tissue.ts';
import { drawEcg } from './drawings/trace.ts';

/** A drawing takes some thirty megabytes while it is made; more at once than there are processors would only take more. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let asked = 0;

/**
 * Draws a picture of the demo as a JPEG of about 1,000 pixels a side, such as a clinician might upload. No photograph of anyone is
 * involved: every pixel comes from the specification, and the same specification gives the same bytes on the same version of sharp.
 * May be asked for many at a time: two are drawn at once.
 */
export function drawPicture(spec: PictureSpec): Promise<Buffer> {
  const lane = asked++ % lanes.length;
  const drawn = (lanes[lane] ?? Promise.resolve()).then(() => draw(spec));
  lanes[lane] = Promise.allSettled([drawn]);
  return drawn;
}

function draw(spec: PictureSpec): Promise<Buffer> {
  switch (spec.kind) {
    case 'skin':
      return drawSkin(spec);
    case 'chest':
      return drawChest(spec);
    case 'hand':
      return drawHand(spec);
    case 'ecg':
      return drawEcg(spec);
    case 'fundus':
      return drawFundus(spec);
    case 'brain':
      return drawBrain(spec);
    case 'tissue':
      return drawTissue(spec);
  }
}
