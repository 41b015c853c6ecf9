package nl.meekijken.portal;

import org.jspecify.annotations.Nullable;

import nl.meekijken.access.Slugs;
import nl.meekijken.correspondence.EmailId;
import nl.meekijken.document.DocumentId;
import nl.meekijken.dossier.ActivityGroup;
import nl.meekijken.dossier.FactPlace;
import nl.meekijken.piece.UploadRequestId;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.NotFound;

/** Where a dossier and what is in it can be found. */
record DossierAddress(ClaimNumber number) {

	/** Before the number of a dossier. */
	static final String ALL = "/dossiers/";

	private static final int LONGEST_ID = 18;

	/** Reads the number in an address; what is none leads nowhere. */
	static DossierAddress read(String typed) {
		return new DossierAddress(ClaimNumber.parse(typed).orElseThrow(NotFound::new));
	}

	/** Reads the id of something within a dossier; what is none leads nowhere. */
	static long id(String typed) {
		if (!typed.matches("[0-9]{1," + LONGEST_ID + "}")) {
			throw new NotFound();
		}
		return Long.parseLong(typed);
	}

	String page() {
		return ALL + this.number;
	}

	/** The activities, those of one group only if given. */
	String activities(@Nullable ActivityGroup only) {
		return page() + ((only != null) ? "?soort=" + Slugs.GROUP.of(only) : "") + "#activiteiten";
	}

	/** What happens next, for whoever has just reported the damage. */
	String reported() {
		return page() + "/gemeld";
	}

	/** What was reported, as it was. */
	String sent() {
		return page() + "/melding";
	}

	/** Where its handler is asked something. */
	String question() {
		return page() + "/vraag";
	}

	/** Where its handler is asked something about one of the activities. */
	String questionAbout(long activity) {
		return question() + "?over=" + activity;
	}

	/** Where one says that a fact is not right. */
	String doubt(FactPlace place) {
		return doubt() + "?feit=" + place.fact().slug() + ((place.position() > 0) ? "&partij=" + place.position() : "");
	}

	String doubt() {
		return page() + "/klopt-dit-niet";
	}

	/** The section in which a fact stands, with a word for what was just done. */
	String facts(FactPlace place, String notice) {
		return page() + "?" + notice + (place.fact().isOfParty() ? "-tegenpartij#tegenpartij" : "#schade");
	}

	/** One of the activities. */
	String activity(long id) {
		return page() + "#activiteit-" + id;
	}

	/** Where what is new in it is taken as read. */
	String read() {
		return page() + "/gelezen";
	}

	/** Where is chosen what mail tells of it. */
	String mail() {
		return page() + "/nieuws";
	}

	String order() {
		return page() + "/volgorde";
	}

	String ask() {
		return page() + "/stukken-opvragen";
	}

	String remind(UploadRequestId id) {
		return page() + "/stukken/" + id.value() + "/herinneren";
	}

	String revoke(UploadRequestId id) {
		return page() + "/stukken/" + id.value() + "/intrekken";
	}

	/** The pieces, with a word for what was just done. */
	String pieces(String notice) {
		return page() + "?" + notice + "#stukken";
	}

	String clientEdit() {
		return page() + "/klantgegevens";
	}

	/** Where the bank account number of the client is given. */
	String iban() {
		return page() + "/iban";
	}

	/** The client, with a word for what was just done. */
	String client(String notice) {
		return page() + "?" + notice + "#client";
	}

	String email(EmailId id) {
		return page() + "/e-mails/" + id.value();
	}

	String document(DocumentId id) {
		return page() + "/documenten/" + id.value();
	}

	String download(DocumentId id) {
		return document(id) + "/download";
	}

	/** The paper, with a word on why there is no copy of it. */
	String withoutCopy(DocumentId id) {
		return document(id) + "?kopie=nee";
	}

	String thumbnail(DocumentId id, int page) {
		return document(id) + "/pagina/" + page + "/klein.png";
	}

	String thumbnail(DocumentId id) {
		return document(id) + "/klein.png";
	}

	String picture(DocumentId id, int page) {
		return document(id) + "/pagina/" + page + ".png";
	}

	String withdrawal(DocumentId id) {
		return document(id) + "/intrekken";
	}

	/** Where its sender says that a paper is right as it is. */
	String rightAsItIs(DocumentId id) {
		return document(id) + "/klopt";
	}

	String upload() {
		return page() + "/documenten";
	}

	String arrivals() {
		return page() + "/aangekomen";
	}

	String all() {
		return page() + "/documenten.zip";
	}

}
