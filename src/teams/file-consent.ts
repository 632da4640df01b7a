import { ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Answer } from '../features/answer.js';
import { ASK } from '../features/answer.js';
import type { Asked } from '../features/asked.js';

/** A file that an answer brings along. */
export type AnswerFile = NonNullable<Answer['file']>;

/** The invoke by which Teams says whether somebody wants a file. */
export const FILE_CONSENT = 'fileConsent/invoke';

const CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';
const INFO_CARD = 'application/vnd.microsoft.teams.card.file.info';

/** The only file there is to ask for; what it holds is made anew when it is wanted, with the rights of that moment. */
const FILE_ASKED = { question: { topic: 'alert-csv' } };

const wanted = z.object({
  action: z.enum(['accept', 'decline']),
  uploadInfo: z
    .object({
      uploadUrl: z.string().url(),
      contentUrl: z.string().url().optional(),
      name: z.string().max(300).optional(),
      uniqueId: z.string().max(300).optional(),
      fileType: z.string().max(20).optional(),
    })
    .optional(),
});

/** Where a file is to go. */
export type Upload = NonNullable<z.infer<typeof wanted>['uploadInfo']>;

/** Asks in Teams' own way whether somebody wants the file in their OneDrive. */
export async function askForConsent(context: TurnContext, { name, text }: AnswerFile): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    attachments: [
      {
        contentType: CONSENT_CARD,
        name,
        content: {
          description: 'The lines behind the figures, for a spreadsheet: references, no names of children.',
          sizeInBytes: Buffer.byteLength(text),
          acceptContext: {},
          declineContext: {},
        },
      },
    ],
  });
}

/** What the person of a turn asked for by accepting a file, and where it is to go; undefined where they declined it. */
export function acceptedIn({ activity }: TurnContext): { asked: Asked; upload: Upload } | undefined {
  const { data } = wanted.safeParse(activity.value);
  if (data?.action !== 'accept' || !data.uploadInfo) return undefined;
  const words = { kind: 'action', verb: ASK, data: FILE_ASKED } as const;
  return { asked: { asker: activity.from.aadObjectId ?? undefined, words }, upload: data.uploadInfo };
}

/** Where Teams has files put; the client names the place, so it is checked before anything is sent there. */
const FILE_HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.svc.ms'];

/** Is it one of the places that Teams has files put? On one's own machine the loopback is as well. */
export function isFileHost(url: string, local: boolean): boolean {
  const { protocol, hostname } = new URL(url);
  if (local && hostname === '127.0.0.1') return true;
  return protocol === 'https:' && FILE_HOSTS.some((host) => hostname.endsWith(host));
}

/** How long an upload may take, in milliseconds. */
const LONGEST = 20_000;

/** Puts the file where it was wanted. @throws Error where that is refused. */
export async function upload({ uploadUrl }: Upload, { text }: AnswerFile): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const response = await fetch(uploadUrl, {
    method: 'PUT',
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST),
    headers: {
      'content-type': 'text/csv',
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    body: bytes,
  });
  if (!response.ok) throw new Error(`the file was refused with ${response.status}`);
}

/** The message that shows the file where it was put. */
export function fileInfo({ contentUrl, name, uniqueId, fileType }: Upload, file: AnswerFile) {
  return {
    type: ActivityTypes.Message,
    attachments: [
      {
        contentType: INFO_CARD,
        name: name ?? file.name,
        ...(contentUrl !== undefined && { contentUrl }),
        content: { uniqueId, fileType: fileType ?? 'csv' },
      },
    ],
  };
}
