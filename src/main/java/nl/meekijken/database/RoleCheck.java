package nl.meekijken.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Row security only binds a role that cannot step around it; the house does not serve as
 * any other.
 */
@Component
class RoleCheck implements SmartInitializingSingleton {

	private static final String PORTAL_USER = "MEEKIJKEN_DATABASE_USER";

	private static final String STAFF_USER = "MEEKIJKEN_DATABASE_BACKOFFICE_USER";

	private final DataSource portal;

	private final StaffConnections staff;

	private final StaffLogin login;

	RoleCheck(DataSource portal, StaffConnections staff, StaffLogin login) {
		this.portal = portal;
		this.staff = staff;
		this.login = login;
	}

	@Override
	public void afterSingletonsInstantiated() {
		ofPortal(this.portal);
		if (this.login.isGiven()) {
			ofStaff(this.staff.pool());
		}
	}

	static void ofPortal(DataSource login) {
		var role = roleOf(login);
		role.requireBound(PORTAL_USER, "meekijken_portal");
		if (role.ofStaff()) {
			throw role.refused("may do what staff may", PORTAL_USER, "meekijken_portal");
		}
		role.requireNamed(PORTAL_USER, "meekijken_portal");
	}

	static void ofStaff(DataSource login) {
		var role = roleOf(login);
		role.requireBound(STAFF_USER, StaffLogin.ROLE);
		if (!role.ofStaff()) {
			throw role.refused("may not do what staff may", STAFF_USER, StaffLogin.ROLE);
		}
		role.requireNamed(STAFF_USER, StaffLogin.ROLE);
	}

	private static Role roleOf(DataSource login) {
		return JdbcClient.create(login)
			.sql("""
					select r.rolname, r.rolsuper, r.rolbypassrls, pg_has_role(r.oid, 'meekijken_backoffice', 'MEMBER') as of_staff,
					       exists (
					         select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
					          where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
					            and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns_tables
					  from pg_roles r where r.rolname = current_user
					""")
			.query((rows, row) -> new Role(rows.getString("rolname"), rows.getBoolean("rolsuper"),
					rows.getBoolean("rolbypassrls"), rows.getBoolean("owns_tables"), rows.getBoolean("of_staff")))
			.single();
	}

	private record Role(String name, boolean superuser, boolean bypassesRowSecurity, boolean ownsTables,
			boolean ofStaff) {

		void requireBound(String setting, String name) {
			if (this.superuser) {
				throw refused("is a superuser", setting, name);
			}
			if (this.bypassesRowSecurity) {
				throw refused("can bypass row security", setting, name);
			}
			if (this.ownsTables) {
				throw refused("owns tables", setting, name);
			}
		}

		/** Rules of the database ask for the name, and would pass over a mere member. */
		void requireNamed(String setting, String name) {
			if (!this.name.equals(name)) {
				throw refused("is not " + name, setting, name);
			}
		}

		StartRefused refused(String why, String setting, String name) {
			return new StartRefused(
					"The database role " + this.name + " " + why + ", so PostgreSQL would not keep offices apart.",
					"Let " + setting + " be " + name + ", an ordinary role that is a member of no other.");
		}

	}

}
