/** Bounds of evidence files that no policy sets; the largest size is a parameter (`file.max_megabytes`). */
export const FILE_LIMITS = {
  /** Files of one thing: a meeting's images, the pages of a pledge … */
  perThing: 30,
  /** Files that one person has handed in and not yet attached to anything. */
  waiting: 200,
  /** Characters of a name. */
  nameLength: 200,
  /** Pixels of an image: more than any phone takes, less than fills the memory when it is unpacked. */
  pixels: 64_000_000,
  /** Longer side of a thumbnail, in pixels. */
  thumbnail: 480,
} as const;
