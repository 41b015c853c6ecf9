package nl.meekijken;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import nl.meekijken.trying.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the roles that the application signs in with may not do. */
@ModuleTest
class RoleRulesTests {

	static final List<String> SERVING = List.of("meekijken_portal", "meekijken_backoffice");

	private final Catalogue catalogue = new Catalogue();

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesHasNoPowers(String role) {
		assertThat(this.catalogue.ask("""
				select rolname from pg_roles where rolname = '%1$s'
				   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
				""".formatted(role))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesBelongsToNoOtherRole(String role) {
		assertThat(this.catalogue.ask("""
				select roleid::regrole::text from pg_auth_members where member = '%1$s'::regrole
				""".formatted(role))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesOwnsNothing(String role) {
		assertThat(this.catalogue.ask("""
				select d.classid::regclass || ' ' || d.objid from pg_shdepend d
				 where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and d.refobjid = '%1$s'::regrole
				""".formatted(role))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesMakesNoTablesOfItsOwn(String role) {
		assertThat(this.catalogue.ask("""
				select nspname from pg_namespace
				 where nspname !~ '^pg_(temp|toast)' and has_schema_privilege('%1$s', oid, 'create')
				""".formatted(role))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesNeverEmptiesOrRewiresATable(String role) {
		assertThat(this.catalogue.ask("""
				select name || ' ' || p from tables cross join unnest(array['truncate', 'trigger', 'references']) as p
				 where has_table_privilege('%1$s', rel, p)
				""".formatted(role))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void recordsAreOnlyAddedTo(String role) {
		assertThat(this.catalogue.ask("""
				select name || ' ' || p from tables cross join unnest(array['update', 'delete']) as p
				 where (name like '%%_record' or name in ('dossier.activity', 'dossier.status_change',
				        'document.document', 'correspondence.email', 'correspondence.attachment'))
				   and (has_table_privilege('%1$s', rel, p)
				        or p = 'update' and has_any_column_privilege('%1$s', rel, p))
				""".formatted(role))).isEmpty();
	}

	/** Those of the page on papers that come in: whoever adds a way adds it there. */
	@Test
	void papersLeaveByTheWrittenRulesOnly() {
		assertThat(this.catalogue.ask("""
				select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
				 where n.nspname !~ '^(pg_|information_schema)'
				   and p.prosrc ~ 'delete from document\\.(document|arrival|bundle)|sha256 = null|bytes_kept = false'
				""")).containsExactlyInAnyOrder("document.remove_paper", "document.withdraw_arrival",
				"piece.settle_warned", "document.let_refused_go", "document.let_withdrawn_go",
				"document.note_removed_arrival", "intake.remove_old_drafts");
	}

	/** What lies in it beside papers is what waits to leave, by those rules. */
	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesDeletesNoPaperItself(String role) {
		assertThat(this.catalogue.ask("""
				select c.relname from pg_class c
				 where c.relnamespace = 'document'::regnamespace and c.relkind in ('r', 'p')
				   and has_table_privilege('%1$s', c.oid, 'delete')
				""".formatted(role))).isSubsetOf("leaving_file");
	}

	@Test
	void recordsRefuseEvenTheirOwner() {
		assertThat(this.catalogue.ask("""
				select name from tables where name like '%_record' and not exists (
				       select 1 from pg_trigger t
				        where t.tgrelid = rel and t.tgenabled <> 'D' and t.tgfoid = 'database.refuse_change'::regproc)
				""")).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("SERVING")
	void whoServesDoesNotReadWhoChangedWhat(String role) {
		assertThat(this.catalogue.ask("""
				select p from unnest(array['select', 'insert', 'update', 'delete']) as p
				 where has_table_privilege('%1$s', 'database.change_record', p)
				""".formatted(role))).isEmpty();
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
