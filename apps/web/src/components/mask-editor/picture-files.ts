/** What a file chooser offers: what browsers know as pictures, and those that many do not know by type. */
export const PICTURE_FILES = 'image/*,.heic,.heif,.avif,.dcm,.dicom,application/dicom';
