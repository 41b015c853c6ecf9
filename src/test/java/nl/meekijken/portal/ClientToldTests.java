package nl.meekijken.portal;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static nl.meekijken.trying.Examples.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

/** Who hears that the data of a client were changed, and where they change. */
@ModuleTest
@Import(Desk.class)
class ClientToldTests extends ClientEditing {

	@Test
	void theClientIsToldAtTheOldAddressAndAtTheNewOneWhichDataButNotWhatTheyAre() throws Exception {
		change("e-mail", "oud@post.example", "straat", "Oudestraat");
		change("e-mail", "nieuw@post.example", "straat", "Geheimelaan");
		var told = Owner
			.ask("select string_agg(recipient || ':' || html, ' ') from (select * from correspondence.email "
					+ "e join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id where d.claim_number = '"
					+ this.number + "' order by e.id desc limit 2) as last");
		assertThat(told).contains("oud@post.example:", "nieuw@post.example:", "adres, e-mailadres", this.number)
			.doesNotContain("Geheimelaan", "Oudestraat");
		assertThat(Owner
			.ask("select count(*) from mail.outbox where recipient in ('oud@post.example', " + "'nieuw@post.example')"))
			.isNotEqualTo("0");
	}

	@Test
	void theClientIsToldInTheLanguageThatWasChosen() throws Exception {
		change("e-mail", "taal@post.example");
		change("e-mail", "taal@post.example", "taal-client", "ENGLISH");
		assertThat(get(this.page)).contains("Taal van de e-mails", "Engels", "gewijzigd door intermediair: taal");
		assertThat(newest()).startsWith("Your data were changed in dossier").contains("language of our e-mails");
		assertThat(get(this.page + "/klantgegevens"))
			.contains("value=\"ENGLISH\" aria-describedby=\"taal-uitleg\" checked");
		change("e-mail", "taal@post.example", "plaats", "Deventer");
		assertThat(newest()).startsWith("Your data were changed in dossier").contains("address");
		change("e-mail", "taal@post.example", "plaats", "Deventer", "taal-client", "KLINGON");
		assertThat(newest()).startsWith("Uw gegevens zijn gewijzigd").contains("taal van onze e-mails");
	}

	@Test
	void anOwnReferenceIsNoNewsToTheClient() throws Exception {
		change();
		var before = emails();
		change("kenmerk", "ALLEEN-VAN-ONS");
		assertThat(emails()).isEqualTo(before);
	}

	@Test
	void theSameClientIsChangedInOtherDossiersThatAreTickedAndInNoOther() throws Exception {
		change();
		var first = this.page;
		var ticked = sameClientIn(bring(aDossier()));
		var left = sameClientIn(bring(aDossier()));
		this.page = first;
		assertThat(get(this.page + "/klantgegevens")).contains("Deze cliënt heeft nog 2 lopende dossiers",
				ticked.substring(10), left.substring(10));
		var foreign = this.desk.aReader();
		var theirs = aDossier();
		this.desk.bring(foreign, theirs);
		change("plaats", "Deventer", "kenmerk", "alleen-hier", "ook-in", ticked.substring(10), "ook-in",
				theirs.number().toString());
		assertThat(get(first)).contains("Deventer", "alleen-hier");
		assertThat(get(ticked)).contains("Deventer", "Klantgegevens gewijzigd door intermediair: adres")
			.doesNotContain("alleen-hier");
		assertThat(get(left)).doesNotContain("Deventer");
		assertThat(foreign.browser().get("/dossiers/" + theirs.number()).getContentAsString())
			.doesNotContain("Deventer");
	}

	@Test
	void theClientIsToldAtEachAddressThatIsOverwrittenInAnotherDossier() throws Exception {
		change();
		var here = this.page;
		var ticked = sameClientIn(bring(aDossier()));
		change("e-mail", "elders@post.example");
		this.page = here;
		change("e-mail", "dief@post.example", "ook-in", ticked.substring(10));
		assertThat(
				Owner.ask("select string_agg(distinct recipient, ' ' order by recipient) from correspondence.email e "
						+ "join dossier.dossier d on d.office_id = e.office_id and d.id = e.dossier_id "
						+ "where d.claim_number = '" + this.number + "'"))
			.contains("dief@post.example", "elders@post.example", "wijziging@post.example");
	}

	@Test
	void whoLooksAtTheDataInAFormIsRecordedAsHavingLooked() throws Exception {
		var before = looks();
		get(this.page + "/klantgegevens");
		get(this.page + "/iban");
		assertThat(looks()).isEqualTo(before + 2);
	}

}
