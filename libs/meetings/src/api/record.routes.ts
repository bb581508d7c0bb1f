import { keepsMeetings, RECORD_PAPERS, recordSheet } from '@chengxin/meetings/domain';
import { type PaperRoutesOptions, paperAnswers } from '@chengxin/papers/api';
import { cityOfScope, paperFile } from '@chengxin/papers/data';
import { PAPER_NAMES } from '@chengxin/papers/domain';
import type { FastifyInstance } from 'fastify';
import { type RecordsAsked, readMeetingRecords } from '../data';

interface Asked {
  readonly Querystring: {
    readonly meeting?: string;
    readonly group?: string;
    readonly county?: string;
    readonly year?: string;
  };
}

function recordsAsked({ meeting, group, county, year = '' }: Asked['Querystring']): RecordsAsked | null {
  if (meeting !== undefined) return { meetingId: meeting };
  if (!/^(19|2\d)\d\d$/.test(year)) return null;
  if (group !== undefined) return { groupId: group, year: Number(year) };
  return county === undefined ? null : { countyCode: county, year: Number(year) };
}

/**
 * Records of meetings as Word files, for who may read groups: `GET /papers/meeting-record.docx` with `meeting`, or with a `year` and a `group` or
 * a `county` for all that were held in it; several are an archive. Register it in a scope of its own.
 */
export async function recordRoutes(app: FastifyInstance, options: PaperRoutesOptions): Promise<void> {
  const { permitted, give, notFound } = paperAnswers(app, options);
  app.get<Asked>('/papers/meeting-record.docx', async (request, reply) => {
    const { context, viewer } = await permitted(request, 'GROUP_READ');
    const asked = recordsAsked(request.query);
    const records = asked ? await readMeetingRecords(context.read, asked, keepsMeetings('LEADERS', viewer.role)) : [];
    const [first] = records;
    if (!first) return notFound(request, reply);
    const paper = RECORD_PAPERS[first.meeting.kind];
    // Minutes are told to who may open their file.
    const withMinutes = viewer.permissions.has('RETAILER_READ');
    const sheets = records.map(({ meeting, expected }) =>
      recordSheet(withMinutes ? meeting : { ...meeting, minutes: null }, expected),
    );
    const { ending, file } = await paperFile(context.read, paper, cityOfScope(first.scope), sheets);
    const { group, jointGroup, county } = first.meeting;
    // A joint meeting stands among the records of the group that called it and of the other.
    const owner = (first.groupId === request.query.group?.toLowerCase() ? group : jointGroup) ?? county;
    const whose = sheets.length === 1 ? sheets[0]?.name : `${owner.name} ${request.query.year}`;
    return give(reply, `${PAPER_NAMES[paper.form]} ${whose}`, ending, file);
  });
}
