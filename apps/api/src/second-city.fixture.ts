import type { Client } from 'pg';

const id = (code: string): string => `(select id from unit where code = '${code}')`;
const SCOPE = 140_702_001;
/** Ids of the rows that specs name. */
export const KEYS = {
  retailer: '00000000-0000-4000-8000-000000000702',
  group: '00000000-0000-4000-9000-000000000702',
  membership: '00000000-0000-4000-9100-000000000702',
  application: '00000000-0000-4000-9200-000000000702',
  pledge: '00000000-0000-4000-9300-000000000702',
  mergedGroup: '00000000-0000-4000-9000-000000000703',
  meeting: '00000000-0000-4000-8100-000000000702',
  leadersMeeting: '00000000-0000-4000-8200-000000000702',
  paper: '00000000-0000-4000-8300-000000000702',
  term: '00000000-0000-4000-8400-000000000702',
  election: '00000000-0000-4000-8500-000000000702',
  candidate: '00000000-0000-4000-8600-000000000702',
  association: '00000000-0000-4000-8700-000000000702',
  activity: '00000000-0000-4000-8800-000000000702',
  home: '00000000-0000-4000-8900-000000000702',
  counter: '00000000-0000-4000-8910-000000000702',
  demand: '00000000-0000-4000-8a00-000000000702',
  aid: '00000000-0000-4000-8b00-000000000702',
  trainer: '00000000-0000-4000-8c00-000000000702',
  pairing: '00000000-0000-4000-8d00-000000000702',
  proposal: '00000000-0000-4000-8e00-000000000702',
  founding: '00000000-0000-4000-8e10-000000000702',
  upload: '00000000-0000-4000-a000-000000000702',
  job: '00000000-0000-4000-b000-000000000702',
  user: '00000000-0000-4000-c000-000000000702',
  file: '00000000-0000-4000-d000-000000000702',
  archivePaper: '00000000-0000-4000-8f00-000000000702',
  view: '00000000-0000-4000-e000-000000000702',
  query: '00000000-0000-4000-f000-000000000702',
} as const;
const RETAILER = `'${KEYS.retailer}'`;
const GROUP = `'${KEYS.group}'`;
const MEETING = `'${KEYS.meeting}'`;
const LEADERS_MEETING = `'${KEYS.leadersMeeting}'`;
const PAPER = `'${KEYS.paper}'`;
const TERM = `'${KEYS.term}'`;
const ELECTION = `'${KEYS.election}'`;
const CANDIDATE = `'${KEYS.candidate}'`;
const ASSOCIATION = `'${KEYS.association}'`;
const UPLOAD = `'${KEYS.upload}'`;

/** A row of every table in a city beside the demonstration's, which nobody of the demonstration may see. */
const ROWS = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values
    ('140700', '晋中市', 'CITY', (select parent_id from unit where code = '140600'), 140700000, 140799999);
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140702', '榆次区', 'COUNTY', ${id('140700')}, 140702000, 140702999);
  insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140702A01', '城区片', 'AREA', ${id('140702')}, ${SCOPE}, ${SCOPE});
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140702001J01', '迎宾街', 'PLACE', ${id('140702A01')}, ${SCOPE}, ${SCOPE}, 'STREET');
  insert into post (unit_id, scope, kind, holder_name, during) values (${id('140702A01')}, ${SCOPE}, 'CUSTOMER_MANAGER', '钱二', '[2026-01-01,)');
  insert into post_absence (post_id, scope, during, reason, recorded_by, recorded_at)
    select id, scope, '[2026-10-12,2026-10-17)', '参加培训', '管理员', now() from post
     where holder_name = '钱二' or unit_id = ${id('140622A01')} and kind = 'CUSTOMER_MANAGER';
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since) values (${RETAILER}, '140702000001', ${SCOPE}, ${id('140702001J01')}, '140702100001', '2028-01-01', '乙丑店',
      '钱二', '迎宾街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01');
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer where id = ${RETAILER};
  insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost) values (${RETAILER}, '2026-08-01', 'ALL', ${SCOPE}, 100, 89);
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on) values
    (${GROUP}, '榆次区迎宾街卷烟零售户诚信自律互助小组', '迎宾街', ${id('140702')}, ${id('140702001J01')}, ${SCOPE}, 'URBAN', 'ACTIVE', '2026-01-01');
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on, dissolved_on, dissolve_reason) values
    ('${KEYS.mergedGroup}', '榆次区旧街卷烟零售户诚信自律互助小组', '旧街', ${id('140702')}, ${id('140702001J01')}, ${SCOPE}, 'URBAN', 'DISSOLVED', '2025-01-01', '2026-02-01', '并入');
  insert into group_succession (from_group_id, to_group_id, kind, effective_on, from_scope, to_scope, from_name, to_name, members, reason)
    values ('${KEYS.mergedGroup}', ${GROUP}, 'MERGED', '2026-02-01', ${SCOPE}, ${SCOPE}, '旧街', '迎宾街', 0, '并入');
  insert into group_succession (from_group_id, to_group_id, kind, effective_on, from_scope, to_scope, from_name, to_name, members, reason)
    select min(id::text)::uuid, max(id::text)::uuid, 'SPLIT_OFF', '2026-02-01', min(scope), min(scope), min(name), max(name), 5, '分组' from mutual_aid_group
     where scope = 140622001;
  insert into membership (id, group_id, retailer_id, scope, during) values ('${KEYS.membership}', ${GROUP}, ${RETAILER}, ${SCOPE}, '[2026-01-01,)');
  insert into membership (group_id, retailer_id, scope, during) values ('${KEYS.mergedGroup}', ${RETAILER}, ${SCOPE} + 1, '[2025-01-01,2025-02-01)');
  insert into membership (group_id, retailer_id, scope, during)
    select g.id, r.id, g.scope, '[2019-01-01,2019-02-01)' from (select id, scope from mutual_aid_group where scope = 140622001 limit 1) g,
      (select id from retailer where scope = 140622002 limit 1) r;
  insert into calendar_day (city_id, scope, day, works, name, source, set_by, set_at) values
    (${id('140700')}, 140700000, '2026-12-25', false, '晋中放假', '晋中通知', '晋中管理员', now()),
    (${id('140600')}, 140600000, '2026-12-25', true, '照常上班', '朔州通知', '朔州管理员', now());
  insert into founding_text (kind, city_id, scope, version, body, effective_on, reason, set_by, set_at) values
    ('PLEDGE', ${id('140700')}, 140700000, 2, '晋中自定的承诺书', '2026-01-01', '晋中自定', '晋中管理员', now());
  insert into paper_template (form, city_id, scope, version, file_name, content, set_by, set_at) values
    ('pledge', ${id('140700')}, 140700000, 2, '晋中承诺书.docx', '\\x504b', '晋中管理员', now()),
    ('pledge', ${id('140600')}, 140600000, 2, '朔州承诺书.docx', '\\x504b', '营销中心（演示）', now());
  insert into pledge (id, retailer_id, group_id, scope, text_version, signed_on, binds_from, recorded_by, recorded_at) values
    ('${KEYS.pledge}', ${RETAILER}, ${GROUP}, ${SCOPE}, 2, '2026-01-01', '2026-01-01', '晋中管理员', now());
  insert into join_application (id, group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at) values
    ('${KEYS.application}', ${GROUP}, ${RETAILER}, ${SCOPE}, 'APPLIED', '2026-10-01', '2026-12-30', '晋中管理员', now());
  insert into applied_elsewhere (application_id, retailer_id, scope, application_scope, state, expires_on)
    values ('${KEYS.application}', ${RETAILER}, ${SCOPE}, ${SCOPE} + 1, 'APPLIED', '2020-01-01');
  insert into applied_elsewhere (application_id, retailer_id, scope, application_scope, state, expires_on)
    select id, retailer_id, 140622002, scope, 'APPLIED', '2020-01-01' from join_application where scope = 140622001 and state = 'ACTIVE' limit 1;
  insert into leader_term (id, group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election) values
    (${TERM}, ${GROUP}, ${RETAILER}, ${SCOPE}, 'LEADER', '2026-01-01', '2027-01-01', 1, 1, 20);
  insert into meeting (id, kind, group_id, county_id, scope, month, held_on, attendees, status, evidenced_at) values
    (${MEETING}, 'GROUP', ${GROUP}, ${id('140702')}, ${SCOPE}, '2026-08-01', '2026-08-05', 1, 'EVIDENCE_COMPLETE', '2026-08-05'),
    (${LEADERS_MEETING}, 'LEADERS', null, ${id('140702')}, 140702000, '2026-08-01', '2026-08-05', 1, 'EVIDENCE_COMPLETE', '2026-08-05');
  insert into meeting_agenda (meeting_id, item, scope) values (${MEETING}, 'MUST_KNOW', ${SCOPE});
  insert into meeting_attendance (meeting_id, retailer_id, group_id, scope, store_name, group_name, presence) values
    (${MEETING}, ${RETAILER}, ${GROUP}, ${SCOPE}, '乙丑店', '榆次区迎宾街卷烟零售户诚信自律互助小组', 'PRESENT');
  insert into file_content (sha256, size, media_type) values (sha256('榆次区'), 9, 'image/jpeg');
  insert into evidence_file (id, scope, sha256, name, uploaded_by_name, uploaded_at, attached_at) values
    (${PAPER}, ${SCOPE}, sha256('榆次区'), '现场.jpg', '钱二', now(), now());
  insert into pledge_paper (pledge_id, file_id, scope) values ('${KEYS.pledge}', ${PAPER}, ${SCOPE});
  insert into meeting_paper (meeting_id, file_id, kind, scope) values (${MEETING}, ${PAPER}, 'IMAGE', ${SCOPE});
  insert into meeting_resolution (meeting_id, position, scope, subject, votes_for, members, passed) values
    (${MEETING}, 1, ${SCOPE}, '另定例会日', 1, 1, true);
  insert into meeting_measure (meeting_id, county_id, scope, opinion, measure, responsible, due_on) values
    (${LEADERS_MEETING}, ${id('140702')}, 140702000, '到货不足', '申请调剂', '市场经理', '2026-08-20');
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (${id('140700')}, '2026-08-01', 'CLOSED', '2026-08-31', now()), (${id('140700')}, '2026-11-01', 'OPEN', '2026-11-30', now());
  insert into retailer_month (month, retailer_id, scope, place_id, market_type, format, tier, licence_expires_on, group_id) values
    ('2026-08-01', ${RETAILER}, ${SCOPE}, ${id('140702001J01')}, 'URBAN', 'GROCERY', 20, '2028-01-01', ${GROUP});
  insert into group_month (month, group_id, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, size_band) values
    ('2026-08-01', ${GROUP}, ${SCOPE}, ${id('140702001J01')}, 1, 1, true, true, 'UNDER_FLOOR');
  insert into indicator_month (month, code, unit_id, parent_id, level, scope_from, scope_to, numerator, denominator)
    select '2026-08-01', 'COVERAGE_OVERALL', id, parent_id, level, scope_from, scope_to, 1, 1 from unit where code like '1407%';
  insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at) values
    ('coverage.overall', ${id('140700')}, '2026-01-01', '0.90', '晋中自定', '晋中管理员', now());
  insert into audit_line (at, actor_name, act, subject_type, scope) values (now(), '晋中管理员', 'setPolicyParameter', 'PolicyParameter', 140700000)`;

/** An election there, its hand-over and an association. */
const ELECTIONS = `
  insert into association (id, county_id, scope, name, founded_on) values (${ASSOCIATION}, ${id('140702')}, 140702000, '榆次区迎宾街卷烟协会', '2026-01-01');
  insert into election (id, group_id, scope, reason, elects_head, deputy_seats, state, round, opened_on, opened_by) values
    (${ELECTION}, ${GROUP}, ${SCOPE}, 'TERM_ENDED', true, 1, 'NOMINATING', 0, '2026-10-01', '晋中管理员');
  insert into election_candidate (id, election_id, scope, office, retailer_id, store_name, nominated_by, tier, state) values
    (${CANDIDATE}, ${ELECTION}, ${SCOPE}, 'LEADER', ${RETAILER}, '乙丑店', 'SELF', 20, 'STANDING');
  insert into election_round (election_id, round, scope, held_on, members) values (${ELECTION}, 1, ${SCOPE}, '2026-10-01', 1);
  insert into election_roll (election_id, round, retailer_id, scope, store_name) values (${ELECTION}, 1, ${RETAILER}, ${SCOPE}, '乙丑店');
  insert into election_count (candidate_id, round, scope) values (${CANDIDATE}, 1, ${SCOPE});
  insert into association_term (association_id, election_id, retailer_id, scope, store_name, role, elected_on, term_ends_on, votes_for, votes_total) values
    (${ASSOCIATION}, ${ELECTION}, ${RETAILER}, 140702000, '乙丑店', 'CHAIR', '2026-01-01', '2027-01-01', 1, 1);
  insert into archive_handover (term_id, election_id, group_id, scope, handed_over_on, handed_by, received_by, recorded_by) values
    (${TERM}, ${ELECTION}, ${GROUP}, ${SCOPE}, '2026-10-01', '钱二', '钱二', '晋中管理员');
  insert into archive_paper (id, group_id, scope, document, month, holder, holder_confirmed_on, filed_on, filed_by) values
    ('${KEYS.archivePaper}', ${GROUP}, ${SCOPE}, 'MINUTES_BOOK', '2026-02-01', 'LEADER', '2026-03-01', '2026-03-01', '晋中管理员');
  insert into archive_paper_file (paper_id, file_id, scope) values ('${KEYS.archivePaper}', ${PAPER}, ${SCOPE});
  insert into archive_handover_item (term_id, item, scope, handed_over) values (${TERM}, 'CHARTER', ${SCOPE}, true);
  insert into election_paper (election_id, file_id, scope) values (${ELECTION}, ${PAPER}, ${SCOPE});
  insert into handover_paper (term_id, file_id, scope) values (${TERM}, ${PAPER}, ${SCOPE})`;

/** What members do together there, and for each other. */
const MUTUAL_AID = `
  insert into retailer_trainer (id, retailer_id, scope, subjects, since) values ('${KEYS.trainer}', ${RETAILER}, ${SCOPE}, '晋中自定的课', '2026-01-01');
  insert into activity (id, kind, county_id, scope, held_on, topic, place_text, trainer_id, recorded_by, recorded_at) values
    ('${KEYS.activity}', 'TRAINING', ${id('140702')}, ${SCOPE}, '2026-09-01', '晋中自定的培训', '迎宾街', '${KEYS.trainer}', '晋中管理员', now());
  insert into activity_group (activity_id, group_id, scope, held_on) values ('${KEYS.activity}', ${GROUP}, ${SCOPE}, '2026-09-01');
  insert into activity_participant (activity_id, retailer_id, scope) values ('${KEYS.activity}', ${RETAILER}, ${SCOPE});
  insert into activity_file (activity_id, file_id, scope) values ('${KEYS.activity}', ${PAPER}, ${SCOPE});
  insert into group_home (id, area_id, scope, keeper_id, address, opened_on, recorded_by, recorded_at) values
    ('${KEYS.home}', ${id('140702A01')}, ${SCOPE}, ${GROUP}, '迎宾街1号', '2026-01-01', '晋中管理员', now());
  insert into demonstration_shop (county_id, scope, retailer_id, since, recorded_by) values
    (${id('140702')}, 140702000, ${RETAILER}, '2026-01-01', '晋中管理员');
  insert into hundred_flowers_counter (id, retailer_id, scope, since, recorded_by) values ('${KEYS.counter}', ${RETAILER}, ${SCOPE}, '2026-01-01', '晋中管理员');
  insert into class_two_volume (retailer_id, month, scope, cartons) values (${RETAILER}, '2026-09-01', ${SCOPE}, 12.5);
  insert into chat_check (group_id, scope, checked_on, has_chat, has_customer_manager, has_market_inspector, has_market_manager, checked_by) values
    (${GROUP}, ${SCOPE}, '2026-09-01', true, true, true, false, '晋中管理员');
  insert into demand_sharing (id, group_id, scope, offered_by_id, kind, needed_on, cartons, status, recorded_by, recorded_at) values
    ('${KEYS.demand}', ${GROUP}, ${SCOPE}, ${RETAILER}, 'WEDDING', '2026-10-20', 5, 'OPEN', '晋中管理员', now());
  insert into aid_case (id, retailer_id, group_id, scope, kind, situation, opened_on, recorded_by) values
    ('${KEYS.aid}', ${RETAILER}, ${GROUP}, ${SCOPE}, 'ILLNESS', '钱二住院', '2026-09-01', '晋中管理员');
  insert into aid_step (case_id, scope, done_on, what, recorded_by) values ('${KEYS.aid}', ${SCOPE}, '2026-09-02', '看望钱二', '晋中管理员');
  insert into party_pairing (id, kind, county_id, scope, lead_name, covered_name, covered_group_id, since, recorded_by) values
    ('${KEYS.pairing}', 'EMPLOYEE_GROUP', ${id('140702')}, 140702000, '晋中管理员', '榆次区', ${GROUP}, '2026-01-01', '晋中管理员')`;

/** A plan of groups there. */
const PLANS = `
  insert into group_plan (id, unit_id, scope, scope_to, state, counties, planned_on, created_by_name, created_at) values
    ('${KEYS.proposal}', ${id('140702')}, 140702000, 140702999, 'READY', 1, '2026-10-12', '晋中管理员', '2026-10-12');
  insert into plan_proposal (id, plan_id, scope, county_id, place_id, kind, street_text, name, leader_id) values
    ('${KEYS.proposal}', '${KEYS.proposal}', ${SCOPE}, ${id('140702')}, ${id('140702001J01')}, 'FOUND', '迎宾街', '榆次区迎宾街卷烟零售户诚信自律互助小组二组', ${RETAILER});
  insert into plan_member (retailer_id, proposal_id, scope) values (${RETAILER}, '${KEYS.proposal}', ${SCOPE});
  insert into founding (id, scope, county_id, place_id, street_text, name, ordinal, convener, candidate_id, state, opened_on, opened_by, opened_at) values
    ('${KEYS.founding}', ${SCOPE}, ${id('140702')}, ${id('140702001J01')}, '锦纶路', '榆次区锦纶路卷烟零售户诚信自律互助小组', 0, '晋中管理员', ${RETAILER},
      'DRAFT', '2026-10-01', '晋中管理员', '2026-10-01');
  insert into founding_invitee (founding_id, retailer_id, scope) values ('${KEYS.founding}', ${RETAILER}, ${SCOPE});
  insert into plan_remainder (retailer_id, scope, code, text_zh, text_en) values (${RETAILER}, ${SCOPE}, 'TOO_FEW', '晋中管理员', 'jinzhong');
  insert into plan_remainder (retailer_id, scope, code, text_zh, text_en)
    select id, scope, 'TOO_FEW', '户数不足', 'too few' from retailer where scope = 140622001 order by id limit 1 on conflict do nothing;
  insert into pledge_paper (pledge_id, file_id, scope)
    select p.id, f.id, p.scope from pledge p join evidence_file f on f.scope = p.scope where p.scope = 140622001 order by p.id, f.id limit 1`;

/** Files that the cities' leaders have had written. */
const FILES = `
  insert into export_job (id, list, format, file_name, about, state, rows, scope, created_by, created_by_name, created_at, expires_at)
    select f.id::uuid, 'RETAILERS', 'CSV', f.name, '[]', 'READY', 1, unit.scope_from, a.id, a.username, now(), now() + interval '7 days'
      from (values ('00000000-0000-4000-d000-000000000600', '全市.csv', 'leadership'), ('00000000-0000-4000-d000-000000000622', '应县.csv', 'county-head'),
              ('${KEYS.file}', '晋中.csv', 'jinzhong-administrator')) f(id, name, username)
      join user_account a using (username) join unit on unit.id = a.unit_id;
  insert into export_piece (job_id, ordinal, content) select id, 0, '店名' from export_job`;

/** A token of each, under a hash that no secret has. */
const TOKENS = `
  insert into access_token (user_id, name, token_hash, prefix, unit_id, permissions, link_only, hourly_budget, created_at, expires_at)
    select a.id, t.name, convert_to(t.hash, 'UTF8'), 'cx_', a.unit_id, '{INDICATOR_READ}', false, 1000, now(), now() + interval '7 days'
      from (values ('全市', '市局报表', 'leadership'), ('应县', '应县报表', 'county-head'), ('晋中', '晋中自定', 'jinzhong-administrator')) t(hash, name, username)
      join user_account a using (username)`;

/** Views of each, shared and not. */
const VIEWS = `
  insert into saved_view (id, user_id, owner_name, scope_from, scope_to, name, path, query, is_shared, created_at, changed_at)
    select v.id::uuid, a.id, a.username, unit.scope_from, unit.scope_to, v.name, '/compare', '', v.shared, now(), now()
      from (values ('00000000-0000-4000-e000-000000000600', '市局的', 'leadership', true), ('00000000-0000-4000-e000-000000000601', '市局自用', 'leadership', false),
              ('00000000-0000-4000-e000-000000000622', '应县自用', 'county-head', false), ('${KEYS.view}', '晋中自定的视图', 'jinzhong-administrator', true)) v(id, name, username, shared)
      join user_account a using (username) join unit on unit.id = a.unit_id`;

/** Queries of each, shared and not. */
const QUERIES = `
  insert into saved_query (id, user_id, owner_name, scope_from, scope_to, name, text, variables, is_shared, created_at, changed_at)
    select q.id::uuid, a.id, a.username, unit.scope_from, unit.scope_to, q.name, '{ viewer { username } }', '', q.shared, now(), now()
      from (values ('00000000-0000-4000-f000-000000000600', '市局的', 'leadership', true), ('00000000-0000-4000-f000-000000000601', '市局自用', 'leadership', false),
              ('00000000-0000-4000-f000-000000000622', '应县自用', 'county-head', false), ('${KEYS.query}', '晋中自定的查询', 'jinzhong-administrator', true)) q(id, name, username, shared)
      join user_account a using (username) join unit on unit.id = a.unit_id`;

/** Accounts beside the demonstration's, with its password: administrators of a county and of the other city. Uploads and imports of each. */
const PEOPLE = `
  insert into user_account (id, username, display_name, password_hash, role, unit_id, demo, created_at)
    select u.id::uuid, u.username, u.username, a.password_hash, 'ADMINISTRATOR', unit.id, true, now()
      from (values ('00000000-0000-4000-c000-000000000622', 'county-administrator', '140622'),
              ('${KEYS.user}', 'jinzhong-administrator', '140700')) u(id, username, code)
      join unit on unit.code = u.code cross join user_account a where a.username = 'administrator';
  insert into deputy_account (post_id, user_id, deputy_name, scope)
    select p.id, a.id, coalesce(p.deputy_name, ''), p.scope from post_absence away join post p on p.id = away.post_id
      join user_account a on a.username = case p.holder_name when '钱二' then 'jinzhong-administrator' else 'market-inspector' end;
  insert into import_upload (id, file_name, content, sha256, uploaded_by, uploaded_at, scope)
    select i.id::uuid, i.name, 'x', 'x', a.id, now(), unit.scope_from
      from (values ('00000000-0000-4000-a000-000000000600', '全市.xlsx', 'marketing-centre'), ('00000000-0000-4000-a000-000000000622', '应县.xlsx', 'county-head'),
              (${UPLOAD}, '晋中.xlsx', 'jinzhong-administrator')) i(id, name, username)
      join user_account a using (username) join unit on unit.id = a.unit_id;
  insert into import_job (id, upload_id, kind, unit_id, scope, state, created_by, created_by_name, created_at)
    select i.id::uuid, i.upload::uuid, 'RETAILERS', unit.id, unit.scope_from, 'CHECKED', a.id, a.username, now()
      from (values ('00000000-0000-4000-b000-000000000600', '00000000-0000-4000-a000-000000000600', '140600', 'marketing-centre'),
              ('00000000-0000-4000-b000-000000000601', '00000000-0000-4000-a000-000000000600', '140622', 'marketing-centre'),
              ('00000000-0000-4000-b000-000000000622', '00000000-0000-4000-a000-000000000622', '140622', 'county-head'),
              ('${KEYS.job}', ${UPLOAD}, '140700', 'jinzhong-administrator')) i(id, upload, code, username)
      join unit on unit.code = i.code join user_account a using (username)`;

export async function addSecondCity(admin: Client): Promise<void> {
  await admin.query(ROWS);
  await admin.query(ELECTIONS);
  await admin.query(MUTUAL_AID);
  await admin.query(PEOPLE);
  await admin.query(PLANS);
  await admin.query(FILES);
  await admin.query(TOKENS);
  await admin.query(VIEWS);
  await admin.query(QUERIES);
}
