-- What 0045 dated by the last planning of a meeting's days, though it had been told, held or cancelled before that, was planned by an earlier one.
select set_config('chengxin.scope_from', '0', true), set_config('chengxin.scope_to', '999999999', true);
update meeting m set arranged_on = t.day from (
    select e.id, max((a.at at time zone 'Asia/Shanghai')::date) as day from audit_line a join unit u on u.code = a.subject_id
      join meeting e on e.kind = 'GROUP' and e.scope between u.scope_from and u.scope_to
       and e.planned_on between (a.after ->> 'from')::date and (a.after ->> 'to')::date
     where a.act = 'planMeetings' and (a.at at time zone 'Asia/Shanghai')::date <= least(e.notified_on, e.held_on, e.cancelled_on)
       and not exists (select from audit_line own where own.act = 'planMeeting' and own.subject_id = e.id::text)
     group by e.id) t
 where t.id = m.id and m.arranged_on > least(m.notified_on, m.held_on, m.cancelled_on);

-- A group that was over earlier than what waited in it was begun ends that on no day before.
update meeting set cancelled_on = greatest(arranged_on, notified_on)
 where status = 'CANCELLED' and cancelled_on < greatest(arranged_on, notified_on);
update election e set closed_on = o.day from (
    select n.id, greatest(n.opened_on, max(r.held_on)) as day from election n left join election_round r on r.election_id = n.id group by n.id) o
 where o.id = e.id and e.state = 'CANCELLED' and e.closed_on < o.day;
