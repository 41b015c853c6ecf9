package nl.meekijken;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the role that the application signs in with may not do. */
@ModuleTest
class RoleRulesTests {

	private final Catalogue catalogue = new Catalogue();

	@Test
	void thePortalHasNoPowers() {
		assertThat(this.catalogue.ask("""
				select rolname from pg_roles where rolname = 'meekijken_portal'
				   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
				""")).isEmpty();
	}

	@Test
	void thePortalBelongsToNoOtherRole() {
		assertThat(this.catalogue.ask("""
				select roleid::regrole::text from pg_auth_members where member = 'meekijken_portal'::regrole
				""")).isEmpty();
	}

	@Test
	void thePortalOwnsNothing() {
		assertThat(this.catalogue
			.ask("""
					select d.classid::regclass || ' ' || d.objid from pg_shdepend d
					 where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and d.refobjid = 'meekijken_portal'::regrole
					"""))
			.isEmpty();
	}

	@Test
	void thePortalMakesNoTablesOfItsOwn() {
		assertThat(this.catalogue.ask("""
				select nspname from pg_namespace
				 where nspname !~ '^pg_(temp|toast)' and has_schema_privilege('meekijken_portal', oid, 'create')
				""")).isEmpty();
	}

	@Test
	void thePortalNeverEmptiesOrRewiresATable() {
		assertThat(this.catalogue.ask("""
				select name || ' ' || p from tables cross join unnest(array['truncate', 'trigger', 'references']) as p
				 where has_table_privilege('meekijken_portal', rel, p)
				""")).isEmpty();
	}

	@Test
	void recordsAreOnlyAddedTo() {
		assertThat(this.catalogue.ask("""
				select name || ' ' || p from tables cross join unnest(array['update', 'delete']) as p
				 where (name like '%_record' or name in ('dossier.activity', 'dossier.status_change',
				        'document.document', 'correspondence.email', 'correspondence.attachment'))
				   and (has_table_privilege('meekijken_portal', rel, p)
				        or p = 'update' and has_any_column_privilege('meekijken_portal', rel, p))
				""")).isEmpty();
	}

	@Test
	void recordsRefuseEvenTheirOwner() {
		assertThat(this.catalogue.ask("""
				select name from tables where name like '%_record' and not exists (
				       select 1 from pg_trigger t
				        where t.tgrelid = rel and t.tgenabled <> 'D' and t.tgfoid = 'database.refuse_change'::regproc)
				""")).isEmpty();
	}

	@Test
	void thePortalDoesNotReadWhoChangedWhat() {
		assertThat(this.catalogue.ask("""
				select p from unnest(array['select', 'insert', 'update', 'delete']) as p
				 where has_table_privilege('meekijken_portal', 'database.change_record', p)
				""")).isEmpty();
	}

	@Test
	void functionsThatRunAsTheOwnerAreNarrowed() {
		assertThat(this.catalogue.ask("""
				select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
				 where n.nspname !~ '^(pg_|information_schema)' and p.prosecdef
				   and (not coalesce(p.proconfig, '{}') @> array['search_path=""']
				        or has_function_privilege('public', p.oid, 'execute'))
				""")).isEmpty();
	}

	@Test
	void viewsDoNotLookPastThePolicies() {
		assertThat(this.catalogue.ask("""
				select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
				 where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('v', 'm')
				   and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']
				""")).isEmpty();
	}

}
