import { createHash } from 'node:crypto';
import { tidyFileName } from '@chengxin/files/domain';
import { type Clock, demand } from '@chengxin/kernel';
import {
  mayBeRestored,
  mayBeTemplate,
  mustBeAnother,
  mustBeCityForm,
  type PaperDefinition,
  type PaperForm,
  templateFault,
} from '@chengxin/papers/domain';
import { type Act, type Actor, type Database, runAct } from '@chengxin/persistence';
import { checkTemplate } from './paper-files';

interface CityForm {
  readonly form: PaperForm;
  readonly cityCode: string;
}
export interface SetPaperTemplate {
  readonly paper: PaperDefinition;
  readonly cityCode: string;
  readonly fileName: string;
  readonly content: Buffer;
}
export interface RestorePaperTemplate extends CityForm {
  readonly version: number;
}

interface City {
  readonly id: number;
  readonly scope: number;
  readonly last: number;
}

/** The city, locked, so that two versions follow one another; refuses who does not work for the whole of it. */
async function lockCity({ em }: Act, { scope }: Actor, { form, cityCode }: CityForm): Promise<City> {
  const [city] = await em.execute<City[]>(
    `select c.id, c.scope_from as scope,
        coalesce((select max(t.version) from paper_template t where t.scope = c.scope_from and t.form = ?), 1) as last
       from unit c where c.code = ? and c.level = 'CITY' and c.scope_from >= ? and c.scope_to <= ? for no key update of c`,
    [form, cityCode, scope.from, scope.to],
  );
  demand(mustBeCityForm(city !== undefined));
  return city as City;
}

const INSERT = `insert into paper_template (form, city_id, scope, version, file_name, content, set_by, set_at)`;

/** Whether the template in use is that of a version, or a file by its SHA-256; the product's own has none. */
async function isInUse(
  { em }: Act,
  form: PaperForm,
  { scope, last }: City,
  like: { version: number } | { sha256: string },
): Promise<boolean> {
  const hashOf = `(select encode(sha256(content), 'hex') from paper_template where scope = ? and form = ? and version = ?)`;
  const other = 'version' in like ? hashOf : '?';
  const [row] = await em.execute<{ same: boolean }[]>(`select ${hashOf} is not distinct from ${other} as same`, [
    ...[scope, form, last],
    ...('version' in like ? [scope, form, like.version] : [like.sha256]),
  ]);
  return row?.same ?? false;
}

/**
 * Has a city use another template for a form; the earlier ones stay. Refused: who does not work for the whole city; what is no Word file;
 * names that nothing fills; the file in use. Answers the id of the version.
 */
export async function setPaperTemplate(database: Database, clock: Clock, actor: Actor, input: SetPaperTemplate): Promise<string> {
  const { paper, cityCode } = input;
  const { form } = paper;
  const fileName = tidyFileName(input.fileName);
  if (fileName === null) demand(templateFault('TEMPLATE_NAME'));
  const { check, content } = await checkTemplate(paper, input.content);
  demand(...mayBeTemplate(check));
  return runAct(database.orm, clock, actor, async (act) => {
    const city = await lockCity(act, actor, { form, cityCode });
    const { id, scope, last } = city;
    const sha256 = createHash('sha256').update(content).digest('hex');
    demand(mustBeAnother(await isInUse(act, form, city, { sha256 })));
    const version = last + 1;
    await act.em.execute(`${INSERT} values (?, ?, ?, ?, ?, ?, ?, ?)`, [
      ...[form, id, scope, version, fileName, content],
      ...[actor.name, act.clock.now().toISOString()],
    ]);
    const subjectId = `${cityCode}-${form}-${version}`;
    const after = { form, version, fileName, sha256 };
    act.audit({ act: 'setPaperTemplate', subjectType: 'PaperTemplate', subjectId, scope, before: { version: last }, after });
    return subjectId;
  });
}

/** Has an earlier version used again, or the product's own, which is the first; it becomes the next version. */
export async function restorePaperTemplate(
  database: Database,
  clock: Clock,
  actor: Actor,
  input: RestorePaperTemplate,
): Promise<string> {
  const { form, cityCode, version: wanted } = input;
  return runAct(database.orm, clock, actor, async (act) => {
    const city = await lockCity(act, actor, input);
    const { id, scope, last } = city;
    demand(mayBeRestored(wanted, last, await isInUse(act, form, city, { version: wanted })));
    const version = last + 1;
    await act.em.execute(
      `${INSERT} select s.form, s.city_id, s.scope, s.version, coalesce(t.file_name, s.form || '.docx'), t.content, s.set_by, s.set_at
         from (select ?::text as form, ?::integer as city_id, ?::integer as scope, ?::integer as version, ?::text as set_by, ?::timestamptz as set_at) s
         left join paper_template t on t.scope = s.scope and t.form = s.form and t.version = ?`,
      [form, id, scope, version, actor.name, act.clock.now().toISOString(), wanted],
    );
    const subjectId = `${cityCode}-${form}-${version}`;
    const after = { form, version, restored: wanted };
    act.audit({ act: 'restorePaperTemplate', subjectType: 'PaperTemplate', subjectId, scope, before: { version: last }, after });
    return subjectId;
  });
}
