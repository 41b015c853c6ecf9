grant usage on schema demo to meekijken_backoffice;

revoke select on demo.request from meekijken_portal;
grant select (id, asked_at, stage, attempts, due_at) on demo.request to meekijken_portal;

create function demo.due_requests(moment timestamptz) returns setof demo.request
language sql stable security definer set search_path = '' as $$
	select * from demo.request where stage = 'WAITING' and due_at <= moment order by asked_at, id
$$;

comment on function demo.due_requests is 'What is still to be made, with who asks: all that the portal reads of them.';

create function demo.latest_requests(most int, skipped int) returns setof demo.request
language sql stable security definer set search_path = '' as $$
	select * from demo.request where (select current_setting('viewer.everywhere')::boolean)
	 order by asked_at desc, id limit most offset skipped
$$;

comment on function demo.latest_requests is 'For staff who look over all offices; without a visitor it is an error.';

create function demo.count_requests(since timestamptz) returns bigint
language sql stable security definer set search_path = '' as $$
	select count(*) from demo.request where (select current_setting('viewer.everywhere')::boolean) and asked_at > since
$$;

comment on function demo.count_requests is 'As demo.latest_requests.';

revoke all on function demo.due_requests, demo.latest_requests, demo.count_requests from public;
grant execute on function demo.due_requests to meekijken_portal;
grant execute on function demo.latest_requests, demo.count_requests to meekijken_backoffice;
