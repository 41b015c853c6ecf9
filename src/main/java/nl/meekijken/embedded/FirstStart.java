package nl.meekijken.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import nl.meekijken.database.StartRefused;

/**
 * Makes the roles and the database in a new cluster, and lets nobody in without a
 * password from then on.
 */
record FirstStart(EmbeddedPostgres server, Path cluster, Secrets secrets) {

	void prepare() {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			addRoles(statement);
			statement.execute("create database meekijken owner " + Secrets.OWNER);
			statement.execute("alter role postgres password '" + this.secrets.of(Secrets.POSTGRES) + "'");
			Files.writeString(this.cluster.resolve("pg_hba.conf"), """
					host all all 127.0.0.1/32 scram-sha-256
					host all all ::1/128      scram-sha-256
					""");
			statement.execute("select pg_reload_conf()");
		}
		catch (SQLException | IOException ex) {
			throw refused(ex);
		}
	}

	/** Adds the roles that a cluster of an earlier version does not have yet. */
	void addRoles() {
		try (var connection = this.server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			addRoles(statement);
		}
		catch (SQLException ex) {
			throw refused(ex);
		}
	}

	private void addRoles(Statement statement) throws SQLException {
		for (var role : List.of(Secrets.OWNER, Secrets.PORTAL, Secrets.BACKOFFICE)) {
			statement.execute("""
					do $$ begin
						create role %1$s login password '%2$s';
					exception when duplicate_object then
						alter role %1$s password '%2$s';
					end $$
					""".formatted(role, this.secrets.of(role)));
		}
	}

	private StartRefused refused(Exception cause) {
		return new StartRefused("The embedded PostgreSQL could not be prepared: " + cause.getMessage(),
				"Remove " + this.cluster + " and start again.");
	}

}
