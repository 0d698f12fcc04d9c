import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** Width of the white border of a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A text as a QR code: black squares on white in both schemes, since cameras read no other. `label` says what scanning it does. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string | undefined }) {
  const { count, path } = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    const squares: string[] = [];
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++)
        if (code.isDark(row, column)) squares.push(`M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`);
    return { count, path: squares.join('') };
  }, [text]);
  const side = count + 2 * QUIET_ZONE;
  return (
    <svg className={className} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
