package nl.meekijken.database;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Row security only binds a role that cannot step around it; the house does not serve as
 * any other.
 */
@Component
class RoleCheck implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	RoleCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		var role = this.jdbc
			.sql("""
					select r.rolname, r.rolsuper, r.rolbypassrls, exists (
					         select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
					          where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
					            and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns_tables
					  from pg_roles r where r.rolname = current_user
					""")
			.query((rows, row) -> new Role(rows.getString("rolname"), rows.getBoolean("rolsuper"),
					rows.getBoolean("rolbypassrls"), rows.getBoolean("owns_tables")))
			.single();
		if (role.superuser()) {
			throw refused(role, "is a superuser");
		}
		if (role.bypassesRowSecurity()) {
			throw refused(role, "can bypass row security");
		}
		if (role.ownsTables()) {
			throw refused(role, "owns tables");
		}
	}

	private static StartRefused refused(Role role, String why) {
		return new StartRefused(
				"The database role " + role.name() + " " + why + ", so PostgreSQL would not keep offices apart.",
				"Let MEEKIJKEN_DATABASE_USER be an ordinary role that is a member of meekijken_portal only.");
	}

	private record Role(String name, boolean superuser, boolean bypassesRowSecurity, boolean ownsTables) {

	}

}
