-- Joining: the founding texts of a city in their versions, applications, pledges (docs/adr/0019).
-- The first version of each text comes with the product (`shipped_founding_text`, at the end) and holds until a city sets its own.
create table founding_text (
  kind text not null check (kind in ('CHARTER', 'COVENANT', 'PLEDGE')),
  city_id integer not null references unit,
  scope integer not null,
  version integer not null check (version >= 2),
  body text not null,
  effective_on date not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (scope, kind, version)
);

-- A pledge binds from its signing, at the earliest from the joining, for as long as its signatory is a member without a break.
create table pledge (
  id uuid primary key default gen_random_uuid(),
  retailer_id uuid not null references retailer,
  group_id uuid not null references mutual_aid_group,
  scope integer not null,
  text_version integer not null,
  signed_on date not null,
  binds_from date not null check (binds_from >= signed_on),
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (retailer_id, text_version, binds_from)
);
-- No index on the scope: pledges are looked up by their signatory, and the planner would scan it again for each of them.

create table join_application (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references mutual_aid_group,
  retailer_id uuid not null references retailer,
  scope integer not null,
  state text not null check (state in ('APPLIED', 'ACCEPTED', 'READ', 'ACTIVE', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  applied_on date not null,
  expires_on date not null,
  opinion_on date,
  opinion_by uuid references retailer,
  opinion text,
  read_on date,
  pledge_id uuid references pledge,
  ended_on date,
  end_reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  version integer not null default 1
);
create unique index join_application_open on join_application (retailer_id) where state in ('APPLIED', 'ACCEPTED', 'READ');
create index join_application_retailer on join_application (retailer_id, applied_on);
create index join_application_scope on join_application (scope, applied_on);
create index join_application_group on join_application (group_id, applied_on);

create table pledge_paper (
  pledge_id uuid not null references pledge,
  file_id uuid not null references evidence_file,
  scope integer not null,
  primary key (pledge_id, file_id)
);

do $$
declare t text;
begin
  foreach t in array array['pledge', 'join_application', 'pledge_paper'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I using (scope between (select viewer_from()) and (select viewer_to()))', t || '_scope', t);
  end loop;
end $$;
-- A city's texts are read by all of it and set for all of it.
alter table founding_text enable row level security;
alter table founding_text force row level security;
create policy founding_text_read on founding_text for select using (city_id = any (array(
  select id from unit where level = 'CITY' and scope_from <= viewer_to() and scope_to >= viewer_from())));
create policy founding_text_set on founding_text for insert with check (exists (
  select from unit u where u.id = city_id and u.level = 'CITY' and u.scope_from >= viewer_from() and u.scope_to <= viewer_to()));

-- Whether a month's member was bound by the pledge then in force; null of who is no member.
alter table retailer_month add column pledged boolean;

-- The texts of Annexes 1, 2 and 4. The sentence that would bind members to the group's agreed prices is struck from the pledge, as the
-- source marks it; everybody's own marked price stays.
create function shipped_founding_text() returns table (kind text, body text) language sql immutable as $shipped$
  values
('CHARTER', $text$第一条　零售户诚信自律互助小组（以下简称小组）是由持有烟草专卖零售许可证的零售户自发组成的群众组织，是烟草公司倡导，“自我约定、自我管理、自我约束、自我监督、互助共赢”的客户诚信自律团体。
第二条　小组根据地域、商圈实际，遵循便于零售户互相监督、沟通交流、集中宣传教育的原则，就近、相邻组建。
第三条　小组以“我自律、我赚钱、我幸福”为理念，守法诚信经营、共同维护卷烟市场秩序。
第四条　小组成员须遵守国家和地方法律法规，自觉接受相关政府部门的领导。
第五条　小组自觉遵守《零售户诚信自律互助小组公约》（以下简称公约），定期开展活动。
第六条　小组内设小组长一名，有需要的可设置副组长若干。组长（含副组长，下同）由小组全体成员民主选举产生，经小组全体成员半数通过当选；组长任期为一年，可连选连任。
第七条　组长应具备一定文化水平，有较强的组织、协调能力和责任意识，能发挥守法诚信经营卷烟的示范带动作用。城网小组长原则上需 20 档以上客户，乡镇小组长原则上需 15 档以上客户。
第八条　组长的权责：
权利：
（一）新品选点优先权和建议权；
（二）工业卷烟产品宣传、出样、陈列优先权；
（三）部分品规同档不同策或优先选点权。
责任：
（一）管理小组日常事务，定期或不定期对小组成员执行《章程》、《公约》、《承诺书》情况进行检查，对发现问题的成员进行教育、引导和处罚；
（二）每月组织召开小组会议、经验交流等丰富多彩主题活动，并妥善保存小组档案；
（三）加强与烟草部门的沟通协调，及时收集和反馈小组区域内卷烟市场经营、市场监管的意见和建议。
第九条　小组成员的权责：
（一）选举权和被选举权；
（二）小组工作的知情权和对改进小组工作的建议权；
（三）自觉遵守国家相关法律、法规及行业有关规定，诚信经营，明码实价，公平交易；
（四）遵守小组《章程》、《公约》、《承诺书》，不售卖假冒、伪劣、走私及非合法渠道购进的卷烟；
（五）积极举报涉烟违法、违规、违约行为，主动配合烟草部门开展卷烟市场秩序维护工作；
（六）主动做好卷烟宣传展示、品牌培育，保持店面清洁卫生，为消费者营造整洁、舒适的购物环境。
第十条　申请加入小组的程序：
（一）提出加入小组的申请，填写《卷烟零售客户自律互助小组入组申请表》。
（二）由小组长组织阅读《章程》、《公约》、《承诺书》，同意后签订《承诺书》并自觉履行。
第十一条　组长任满或发生变动时，通过小组成员自荐、推介或市管员、客户经理提名，确定组长候选人名单。
第十二条　组长有下列情形之一的，须重新选举：
（一）违反烟草专卖相关法律、法规、规章的；
（二）违反卷烟零售客户自律互助小组《公约》、《章程》、《承诺书》的；
（三）因不积极履行组长职责或其他原因，超过半数以上小组成员联名要求改选的；
（四）自动辞职的；
（五）不再适合担任组长的其他情形。
第十三条　小组成员应接受其他组员对其遵守烟草专卖法律法规、履行《章程》、《公约》、《承诺书》情况的监督，如有扰乱市场经营秩序或违反公约的，小组应及时给予批评教育，并建议烟草相关部门按照国家相关法律、法规及行业有关规定给予必要处罚或处理。
第十四条　变更经营场所、注销烟草专卖许可证的，可直接注销其小组成员资格。
第十五条　未加入小组的客户和新持证客户，市管员、客户经理应协助小组长引导其加入。
第十六条　本章程经小组成立时半数成员通过后执行。
第十七条　本章程未尽事宜，经三分之二以上小组成员通过有效。
第十八条　本章程有关条款若与国家颁布的法律法规相抵触，应按国家有关法律法规进行修改。$text$),
('COVENANT', $text$遵纪守法　持证经营
公平竞争　守诺重信
明码实价　消费放心
热情服务　店容洁净
久久为功　合作共赢$text$),
('PLEDGE', $text$为打造“自我约定、自我管理、自我约束、自我监督、互助共赢”的零售户诚信自律互助小组（以下简称小组），营造诚信、守法、公平的卷烟经营环境，不断提高经营能力和盈利水平，经小组成员共同协商，承诺如下：
第一条　自觉学习、遵守烟草专卖法律、法规、规章及有关规定，严格守法，诚信经营，共同打造高度诚信的卷烟零售终端和放心的卷烟消费环境。
第二条　主动向社会公开作出承诺，自觉接受社会监督：
（一）明码实价，公平交易，自觉做到诚信守价。
（二）绝不售卖假冒、伪劣、走私、非法卷烟，维护国家利益，维护消费者利益。
（三）绝不向无烟草专卖零售许可证的经营者或其他卷烟经营者提供卷烟货源，坚决做到“一户一码”。
（四）绝不以任何形式控制其它客户，自觉维护辖区卷烟市场秩序和烟草公司管理秩序。
（五）自觉维护价格标签等烟草公司配置的物品，自觉保持货签对应、卷烟陈列整齐。
（六）不违反其他烟草专卖相关法律法规规定的情形。
第三条　开展相互监督，敢于对小组内的违法违规行为进行检举；积极参加小组会议，吸取其他组员违法违规的经验教训，协助组长帮助其改正。
第四条　发扬团结友爱、互帮互助的风格，对经营、生活有困难的组员主动进行帮扶。
第五条　主动做好卷烟宣传展示、品牌培育、商品陈列，有条件的在店堂内开辟一定的区域用于卷烟盒包陈列和条包出样展示，为消费者打造整洁、明亮、舒适的购物环境。
第六条　积极参加小组组织的培训、参观、座谈、交流、体育比赛、文化娱乐等活动，提高组员的经营能力，增强小组的凝聚力。
第七条　主动配合烟草专卖管理部门开展卷烟市场秩序维护工作，积极举报涉烟违法行为，积极向消费者宣传假冒、伪劣、走私卷烟的危害。
第八条　主动接受小组成员、消费者、烟草部门对履行承诺书内容的监督，如违反上述承诺，自愿承担以下违约责任：
（一）诚恳接受教育帮扶，主动进行改正。
（二）如违反第二条第（一）项，违反第一次：自愿放弃违约品规及客户所在档位段销量排名前 4 位品规订购权一个月，同时放弃全部新品订购权一个月；违反第二次：自愿放弃违约品规及客户所在档位段销量排名前 4 位品规订购权三个月，同时放弃全部新品订购权三个月；违反第三次：自愿放弃违约品规及客户所在档位段销量排名前 4 位品规订购权六个月，同时放弃全部新品订购权六个月。
（三）如违反第二条中其它项，除接受相关部门的行政处罚外，视情节严重程度，自愿放弃客户所在档位段销量排名前 4 位品规订购权一至三个月，同时放弃全部新品订购权一至三个月。
第九条　小组成员认真阅读《自主管理承诺书》相关规定，在完全理解承诺内容、个人自主自愿的情况下签订本承诺书。本承诺书一经签订，对签订人具有约束力，小组成员必须遵照执行。$text$)
$shipped$;
