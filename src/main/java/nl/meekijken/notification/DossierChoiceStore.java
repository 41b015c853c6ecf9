package nl.meekijken.notification;

import java.time.Instant;

import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;

/** Which dossiers somebody follows or has muted, in PostgreSQL. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DossierChoiceStore {

	private static final String CHOICES = """
			  from dossier.dossier d
			  join notification.dossier_choice c on c.office_id = d.office_id and c.dossier_id = d.id
			       and c.person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			 where d.office_id = (select current_setting('viewer.office')::bigint) and d.consent_withdrawn_on is null
			""";

	private static final String KEEP = """
			with chosen as (
				select d.office_id, d.id from dossier.dossier d
				 where d.office_id = (select current_setting('viewer.office')::bigint) and d.claim_number = :number
				   and d.consent_withdrawn_on is null
			), usual as (
				delete from notification.dossier_choice c using chosen d
				 where :choice = 'USUAL' and c.office_id = d.office_id and c.dossier_id = d.id
				   and c.person_id = (select nullif(current_setting('viewer.person'), '')::bigint)
			), special as (
				insert into notification.dossier_choice as c (office_id, person_id, dossier_id, choice, chosen_at)
				select d.office_id, (select nullif(current_setting('viewer.person'), '')::bigint), d.id, :choice, :now
				  from chosen d where :choice <> 'USUAL'
				    on conflict (office_id, person_id, dossier_id) do update
				   set choice = excluded.choice, chosen_at = excluded.chosen_at where c.choice <> excluded.choice
			)
			select count(*) from chosen
			""";

	private final JdbcClient jdbc;

	DossierChoiceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static Question<DossierMail> of(ClaimNumber number) {
		return new Question<>("select c.choice" + CHOICES + " and d.claim_number = ?",
				Question.listOf(number.toString()),
				rows -> rows.next() ? DossierMail.valueOf(rows.getString("choice")) : DossierMail.USUAL);
	}

	/** One more than stand on a page tells whether another one comes. */
	static Question<ChosenDossiers> page(int page) {
		var rows = new RowMapperResultSetExtractor<>(
				(row, index) -> new ChosenDossier(ClaimNumber.of(row.getString("claim_number")),
						row.getString("client_name"), DossierMail.valueOf(row.getString("choice"))));
		return new Question<>(
				"select d.claim_number, d.client_name, c.choice" + CHOICES
						+ " order by c.chosen_at desc, d.id desc limit ? offset ?",
				Question.listOf(ChosenDossiers.ON_PAGE + 1, (page - 1L) * ChosenDossiers.ON_PAGE),
				found -> ChosenDossiers.of(rows.extractData(found), page));
	}

	/** Tells whether there is such a dossier in which the viewer may look. */
	boolean keep(ClaimNumber number, DossierMail choice, Instant now) {
		return this.jdbc.sql(KEEP)
			.param("number", number.toString())
			.param("choice", choice.name())
			.param("now", PreferenceStore.at(now))
			.query(Integer.class)
			.single() == 1;
	}

}
