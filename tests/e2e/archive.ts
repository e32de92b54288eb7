/** The smallest PMTiles archive: one picture of the whole world, uncompressed. Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */

const HEADER_BYTES = 127;
const NO_COMPRESSION = 1;
const PNG = 2;

const varint = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))];

export function pictureArchive(png: Buffer, metadata: object): Buffer {
  // One entry: tile 0, once, so many bytes, at the start of the data.
  const directory = Buffer.from([1, 0, 1, ...varint(png.length), 1].flat());
  const words = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const wordsAt = HEADER_BYTES + directory.length;
  const tilesAt = wordsAt + words.length;
  const places = [
    HEADER_BYTES,
    directory.length,
    wordsAt,
    words.length,
    tilesAt,
    0,
    tilesAt,
    png.length,
    1,
    1,
    1,
  ];
  places.forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  [1, NO_COMPRESSION, NO_COMPRESSION, PNG, 0, 0].forEach((value, i) => header.writeUInt8(value, 96 + i));
  [-180, -85, 180, 85].forEach((deg, i) => header.writeInt32LE(deg * 1e7, 102 + 4 * i));
  return Buffer.concat([header, directory, words, png]);
}
