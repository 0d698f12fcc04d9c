/** What an address points to. */
export interface LinkTarget {
  caseId: string | null;
  imageId: string | null;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const CASE = new RegExp(`/cases/(${UUID})`, 'i');
const IMAGE = new RegExp(`/images/(${UUID})`, 'i');

/** Reads the address of a case or an image as somebody copied it, whatever stands around; null when it points to neither. */
export function readReportLink(link: string): LinkTarget | null {
  const caseId = CASE.exec(link)?.[1]?.toLowerCase() ?? null;
  const imageId = IMAGE.exec(link)?.[1]?.toLowerCase() ?? null;
  return caseId === null && imageId === null ? null : { caseId, imageId };
}
