import { createContext, useContext } from 'react';

/** Opens the sheet to report the case, or one of its images or messages. */
export type OpenReport = (what: { imageId?: string; entryId?: string }) => void;

/** Given by the page of a case; null where nothing can be reported. */
export const ReportContext = createContext<OpenReport | null>(null);

/** How to report something of the case on screen; null where nothing can be. */
export function useReport(): OpenReport | null {
  return useContext(ReportContext);
}
