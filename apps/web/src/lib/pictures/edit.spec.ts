import { describe, expect, it } from '@jest/globals';
import { showsMore, turnEdit, UNTOUCHED, type Edit } from './edit.ts';
import { beginning, redo, stepTo, undo } from './history.ts';

const BOX = { id: 'a', x: 0, y: 0, width: 0.5, height: 0.25 };
const covered: Edit = { ...UNTOUCHED, boxes: [BOX] };

describe('what is done to a picture', () => {
  it('is undone and redone step by step, and a new step forgets what was undone', () => {
    const three = stepTo(stepTo(stepTo(beginning(UNTOUCHED), covered), turnEdit(covered)), { ...covered, crop: BOX });
    const back = undo(undo(three));
    expect(back.now).toBe(covered);
    expect(undo(undo(back)).now).toBe(UNTOUCHED);
    expect(redo(redo(back)).now).toEqual({ ...covered, crop: BOX });
    expect(redo(three)).toBe(three);
    expect(redo(stepTo(back, UNTOUCHED)).now).toBe(UNTOUCHED);
  });

  it('turns boxes and crop with the picture', () => {
    const turned = turnEdit({ ...covered, crop: { x: 0.5, y: 0, width: 0.5, height: 1 } });
    expect(turned).toMatchObject({ turns: 1, boxes: [{ id: 'a', x: 0.75, y: 0, width: 0.25, height: 0.5 }] });
    expect(turned.crop).toEqual({ x: 0, y: 0.5, width: 1, height: 0.5 });
    expect(turnEdit(turnEdit(turnEdit(turned))).turns).toBe(0);
  });

  it('asks its author anew when more may be seen than before', () => {
    expect(showsMore(covered, UNTOUCHED)).toBe(true);
    expect(showsMore(covered, { ...covered, boxes: [{ ...BOX, id: 'b' }] })).toBe(true);
    expect(showsMore({ ...covered, crop: BOX }, covered)).toBe(true);
    expect(showsMore(covered, { ...covered, frame: 3 })).toBe(true);
    expect(showsMore(covered, turnEdit(covered))).toBe(false);
    expect(showsMore(UNTOUCHED, covered)).toBe(false);
    expect(showsMore(covered, { ...covered, crop: BOX })).toBe(false);
  });
});
