create or replace function database.differences(before jsonb, after jsonb) returns jsonb language sql immutable as $$
	select jsonb_object_agg(a.key, case when a.key ~ '_(hash|sealed|masked)$'
			then '"changed"'::jsonb else jsonb_build_array(b.value, a.value) end)
	  from jsonb_each(after) a join jsonb_each(before) b using (key)
	 where a.value is distinct from b.value
$$;
