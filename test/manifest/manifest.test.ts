import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { understand } from '../../src/conversation/understand.js';
import { day } from '../../src/domain/day.js';

function path(name: string): string {
  return fileURLToPath(new URL(`../../manifest/${name}`, import.meta.url));
}

const manifest = z
  .object({
    manifestVersion: z.literal('1.22'),
    id: z.string(),
    icons: z.object({ color: z.string(), outline: z.string() }),
    bots: z.tuple([
      z.object({
        botId: z.string(),
        scopes: z.tuple([z.literal('personal')]),
        commandLists: z.tuple([
          z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
        ]),
      }),
    ]),
  })
  .parse(JSON.parse(readFileSync(path('manifest.json'), 'utf8')));

describe('the Teams app manifest', () => {
  test('holds against the schema of its version, offline', async () => {
    const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(path('manifest.json'));
    expect(problems).toEqual([]);
  });

  test('a slip in it would be found', async () => {
    const slipped = JSON.parse(readFileSync(path('manifest.json'), 'utf8'));
    slipped.bots[0].scopes = ['everywhere'];
    expect(await AppManifestUtils.validateAgainstSchema(slipped)).not.toEqual([]);
  });

  test('each prompt is short enough for Teams and is understood', () => {
    const [
      {
        commandLists: [{ commands }],
      },
    ] = manifest.bots;
    expect(commands.length).toBeGreaterThan(4);
    for (const { title, description } of commands) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
      expect(understand(title, { today: day('2018-04-04'), people: [], teams: [] }), title).toMatchObject({
        understood: true,
      });
    }
  });
});

/** The width, height and colour type in a PNG's header. */
function header(name: string) {
  const bytes = readFileSync(path(name));
  return {
    signature: bytes.subarray(1, 4).toString(),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    colourType: bytes[25],
  };
}

const TRUECOLOUR_WITH_ALPHA = 6;

/** The pixels of a PNG without interlace, undoing the filter of each row. */
function pixels(name: string): number[][] {
  const bytes = readFileSync(path(name));
  const { width, height } = header(name);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const [stride, found] = [width * 4, new Uint8Array(width * height * 4)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= 4 ? (found[at - 4] ?? 0) : 0;
      const up = y > 0 ? (found[at - stride] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (found[at - stride - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][raw[y * (stride + 1)] ?? 0] ?? 0;
      found[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return Array.from({ length: width * height }, (_none, index) => [
    ...found.subarray(index * 4, index * 4 + 4),
  ]);
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

describe('the icons', () => {
  test('the colour one is 192 by 192', () => {
    expect(header(manifest.icons.color)).toMatchObject({ signature: 'PNG', width: 192, height: 192 });
  });

  test('the outline is 32 by 32, white on nothing', () => {
    expect(header(manifest.icons.outline)).toEqual({
      signature: 'PNG',
      width: 32,
      height: 32,
      colourType: TRUECOLOUR_WITH_ALPHA,
    });
    const drawn = pixels(manifest.icons.outline).filter(([, , , alpha = 0]) => alpha > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(32 * 32);
    for (const [red, green, blue] of drawn) expect([red, green, blue]).toEqual([255, 255, 255]);
  });
});
