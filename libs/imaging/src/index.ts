export { cleanImage, type CleanImage, type CleanOptions, type CleanVariant } from './clean-image.ts';
export type { Fingerprint } from './fingerprint.ts';
export { ImageProcessor, type ImageProcessorOptions } from './image-processor.ts';
export { ImageProcessorFault } from './image-processor-fault.ts';
export { ImageRefused, type ImageRefusalCode } from './image-refused.ts';
export type { Mask } from './masks.ts';
export { sniff, type SourceFormat } from './sniff.ts';
export { Unclean } from './unclean.ts';
export { verifyCleanImage, type ImageFacts } from './verify-clean-image.ts';
