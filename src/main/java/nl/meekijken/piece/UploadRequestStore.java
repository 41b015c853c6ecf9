package nl.meekijken.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Question;
import nl.meekijken.document.CheckProblem;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.DossierId;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** Requests to clients in PostgreSQL. */
@Component
class UploadRequestStore {

	private static final String REQUESTS = """
			select r.id, r.asked_at, r.asker_name, r.needed_by, r.expires_at, r.mailed, r.reminded_at, r.revoked_at,
			       u.opened, u.opened_at, a.id as asked_id, a.kind, a.words, a.verdict, a.verdict_reason, a.judged_at, s.files, s.checking, s.spoiled,
			       s.infected, s.locked, s.newest
			  from dossier.dossier d
			  join piece.upload_request r on r.office_id = d.office_id and r.dossier_id = d.id
			  join piece.asked a on a.office_id = r.office_id and a.request_id = r.id
			  join lateral piece.asked_of(d.id) s on s.asked_id = a.id
			  join lateral (select sum(l.opened)::int as opened, max(l.opened_at) as opened_at from piece.link l
			                 where l.office_id = r.office_id and l.request_id = r.id) u on true
			 where d.claim_number = ? and d.active
			   and (d.consent_withdrawn_on is null or current_user = 'meekijken_backoffice')
			 order by r.asked_at desc, r.id desc, a.position
			""";

	private final JdbcClient jdbc;

	UploadRequestStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<List<UploadRequest>> of(ClaimNumber number) {
		return new Question<>(REQUESTS, List.of(number.toString()), UploadRequestStore::requests);
	}

	private static List<UploadRequest> requests(ResultSet row) throws SQLException {
		var requests = new ArrayList<UploadRequest>();
		while (row.next()) {
			if (requests.isEmpty() || requests.getLast().id().value() != row.getLong("id")) {
				requests.add(request(row));
			}
			requests.getLast().pieces().add(asked(row));
		}
		return List.copyOf(requests);
	}

	private static UploadRequest request(ResultSet row) throws SQLException {
		return new UploadRequest(new UploadRequestId(row.getLong("id")), PieceStore.instant(row, "asked_at"),
				row.getString("asker_name"), row.getObject("needed_by", LocalDate.class),
				PieceStore.instant(row, "expires_at"), row.getBoolean("mailed"), PieceStore.moment(row, "reminded_at"),
				PieceStore.moment(row, "revoked_at"), row.getInt("opened"), PieceStore.moment(row, "opened_at"),
				new ArrayList<>());
	}

	/** A piece, as far as that is told by the row. */
	static AskedPiece asked(ResultSet row) throws SQLException {
		var standing = new AskedStanding(row.getInt("files"), row.getInt("checking"), row.getInt("spoiled"),
				PieceStore.moment(row, "newest"), row.getString("verdict"), PieceStore.moment(row, "judged_at"));
		var state = standing.state();
		return new AskedPiece(new AskedPieceId(row.getLong("asked_id")), PieceKind.valueOf(row.getString("kind")),
				row.getString("words"), state, (state == AskedState.REFUSED) ? row.getString("verdict_reason") : null,
				row.getInt("files"), problems(row));
	}

	private static Map<CheckProblem, Integer> problems(ResultSet row) throws SQLException {
		var problems = new EnumMap<CheckProblem, Integer>(CheckProblem.class);
		for (var problem : CheckProblem.values()) {
			var files = row.getInt(problem.name().toLowerCase(Locale.ROOT));
			if (files > 0) {
				problems.put(problem, files);
			}
		}
		return problems;
	}

	/** The dossier of a request to be; none that the asker may not look into. */
	Optional<Addressed> find(ClaimNumber number) {
		return this.jdbc.sql("""
				select d.office_id, d.id, d.active, d.client_name, c.email, c.language, o.name as office_name
				  from dossier.dossier d
				  join dossier.client c on c.office_id = d.office_id and c.dossier_id = d.id
				  join office.office o on o.office_id = d.office_id
				 where d.claim_number = ? and (d.consent_withdrawn_on is null or current_user = 'meekijken_backoffice')
				""").param(number.toString()).query((row, index) -> addressed(number, row)).optional();
	}

	private static Addressed addressed(ClaimNumber number, ResultSet row) throws SQLException {
		var email = row.getString("email");
		return new Addressed(number, new OfficeId(row.getLong("office_id")), new DossierId(row.getLong("id")),
				row.getBoolean("active"), row.getString("client_name"), (email != null) ? EmailAddress.of(email) : null,
				row.getString("office_name"), ClientLanguage.valueOf(row.getString("language")));
	}

	/** Adds a request; none if the same form was sent before. */
	Optional<UploadRequestId> add(Addressed to, NewUploadRequest wanted, Asker asker, Instant now, Instant expires) {
		var id = this.jdbc
			.sql("""
					insert into piece.upload_request (office_id, dossier_id, request_key, asked_at, asker, asker_name, why, language,
					       needed_by, expires_at, mailed)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					on conflict (office_id, dossier_id, request_key) do nothing
					returning id
					""")
			.params(to.office().value(), to.dossier().value(), wanted.key(), PieceStore.at(now), asker.actor().name(),
					asker.name())
			.param(wanted.why())
			.params(wanted.language().getLanguage(), wanted.neededBy(), PieceStore.at(expires), to.email() != null)
			.query(Long.class)
			.optional()
			.map(UploadRequestId::new);
		id.ifPresent(request -> addAsked(to, request, wanted.pieces()));
		return id;
	}

	private void addAsked(Addressed to, UploadRequestId request, List<WantedPiece> pieces) {
		for (var position = 0; position < pieces.size(); position++) {
			this.jdbc.sql("""
					insert into piece.asked (office_id, dossier_id, request_id, position, kind, words, id)
					values (?, ?, ?, ?, ?, ?, nextval('piece.asked_id'))
					""")
				.params(to.office().value(), to.dossier().value(), request.value(), position,
						pieces.get(position).kind().name())
				.param(pieces.get(position).words())
				.update();
		}
	}

	void addLink(OfficeId office, UploadRequestId request, SecretHash secret, Instant now) {
		this.jdbc.sql("insert into piece.link (office_id, request_id, secret_hash, made_at) values (?, ?, ?, ?)")
			.params(office.value(), request.value(), secret.value(), PieceStore.at(now))
			.update();
	}

	/** Notes a reminder, if the last mail is long enough ago; of two at once one is. */
	Optional<Told> remind(Addressed of, UploadRequestId request, Instant now) {
		return this.jdbc.sql("""
				update piece.upload_request set reminded_at = :now
				 where office_id = :office and id = :id and revoked_at is null and expires_at > :now
				   and coalesce(reminded_at, asked_at) <= :quiet
				returning language, needed_by, expires_at, why
				""")
			.param("now", PieceStore.at(now))
			.param("quiet", PieceStore.at(now.minus(UploadRequest.QUIET)))
			.param("office", of.office().value())
			.param("id", request.value())
			.query((row, index) -> new Told(Locale.of(row.getString("language")),
					Objects.requireNonNull(row.getObject("needed_by", LocalDate.class)),
					PieceStore.instant(row, "expires_at"), row.getString("why")))
			.optional();
	}

	boolean revoke(Addressed of, UploadRequestId request, Instant now) {
		return this.jdbc.sql("""
				update piece.upload_request set revoked_at = ?
				 where office_id = ? and dossier_id = ? and id = ? and revoked_at is null
				""")
			.params(PieceStore.at(now), of.office().value(), of.dossier().value(), request.value())
			.update() == 1;
	}

	/** Keeps a verdict; tells what kind of piece it is about. */
	Optional<PieceKind> judge(Addressed of, AskedPieceId piece, @Nullable String refusal, Instant now) {
		return this.jdbc.sql("""
				update piece.asked set verdict = ?, verdict_reason = ?, judged_at = ?
				 where office_id = ? and dossier_id = ? and id = ?
				returning kind
				""")
			.param((refusal != null) ? "REFUSED" : "ACCEPTED")
			.param(refusal)
			.params(PieceStore.at(now), of.office().value(), of.dossier().value(), piece.value())
			.query(String.class)
			.optional()
			.map(PieceKind::valueOf);
	}

	/** A dossier with the client to write to. */
	record Addressed(ClaimNumber number, OfficeId office, DossierId dossier, boolean active, String client,
			@Nullable EmailAddress email, String officeName, ClientLanguage language) {
	}

	/** What a client was told about a request. */
	record Told(Locale language, LocalDate neededBy, Instant expiresAt, @Nullable String why) {
	}

}
