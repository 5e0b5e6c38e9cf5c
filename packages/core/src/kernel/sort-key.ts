const LARGEST = 999_999_999_999_999;

/** A time as text that sorts as the time does: lists are compared byte by byte. */
export const earliestFirst = (time: number): string => String(time).padStart(15, "0");

/** A time as text that sorts the other way round. */
export const latestFirst = (time: number): string => earliestFirst(LARGEST - time);

/** Behind every time. */
export const AT_THE_END: string = earliestFirst(LARGEST);
