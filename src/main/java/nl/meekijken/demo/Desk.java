package nl.meekijken.demo;

import java.awt.Color;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

import nl.meekijken.demo.FormFacts.Side;
import nl.meekijken.document.DocumentKind;
import nl.meekijken.document.Origin;
import nl.meekijken.dossier.Address;
import nl.meekijken.values.LicencePlate;

/** Makes the papers of one dossier from its facts. */
class Desk {

	static final Color SERVICE = new Color(0x0F4C5C);

	private final Facts facts;

	private final Storyteller teller;

	private final Color paint;

	private final Map<String, Supplier<byte[]>> pictures = new HashMap<>();

	Desk(Storyteller teller, Facts facts, Color paint) {
		this.teller = teller;
		this.facts = facts;
		this.paint = paint;
	}

	/** What the client signs before anything is done; unsigned as it was sent. */
	Paper authorisation(LocalDate on, boolean signed) {
		var client = this.facts.client().client();
		var letter = new Letter("112schade", "Verhaalservice voor verkeersschade", SERVICE, on, "Opdrachtmachtiging",
				List.of("Schadenummer", this.facts.number().toString(), "Opdrachtgever", client.name(), "Adres",
						street(client.address()), "Schadedatum", Euros.written(this.facts.damage().on()), "Kenteken",
						this.facts.plate()),
				Texts.read("letters/authorisation", Map.of("office", this.teller.office().name())),
				signed ? client.name() : "", "Handtekening opdrachtgever");
		return Paper.pdf(DocumentKind.AUTHORISATION, "Opdrachtmachtiging", signed ? Origin.CLIENT : Origin.RECOVERY,
				null, letter::pdf);
	}

	/** The letter in which the counterparty's insurer is held liable. */
	Paper liability(LocalDate on, String insurer) {
		var damage = this.facts.damage();
		var letter = new Letter("112schade", "Verhaalservice voor verkeersschade", SERVICE, on, "Aansprakelijkstelling",
				List.of("Aan", insurer, "Ons kenmerk", this.facts.number().toString(), "Schadedatum",
						Euros.written(damage.on()), "Plaats", damage.place(), "Kenteken cliënt", this.facts.plate()),
				Texts.read("letters/liability", Map.of("course", damage.course())), "112schade",
				"namens opdrachtgever");
		return Paper.pdf(DocumentKind.OTHER, "Aansprakelijkstelling", Origin.RECOVERY, "112schade", letter::pdf);
	}

	/** A letter of an insurer. */
	Paper insurer(String insurer, LocalDate on, String subject, String reference, String text) {
		var letter = new Letter(insurer, "Afdeling schade", insurerColor(insurer), on, subject,
				List.of("Ons kenmerk", reference, "Uw kenmerk", this.facts.number().toString()), text, "R. Smit",
				"Schadebehandelaar");
		return Paper.pdf(DocumentKind.INSURER_LETTER, "Brief " + insurer, Origin.INSURER, insurer, letter::pdf);
	}

	/** A statement by somebody, signed. */
	Paper statement(DocumentKind kind, String name, Origin origin, String sender, LocalDate on, String text,
			String signer) {
		var letter = new Letter(sender, "", new Color(0x3A3F47), on, name, List.of("Betreft",
				"aanrijding van " + Euros.written(this.facts.damage().on()), "Plaats", this.facts.damage().place()),
				text, signer, "Naar waarheid verklaard");
		return Paper.pdf(kind, name, origin, null, letter::pdf);
	}

	Paper form(FormFacts form) {
		return Paper.pdf(DocumentKind.ACCIDENT_STATEMENT, "Schadeformulier", Origin.CLIENT, null,
				() -> AccidentForm.of(form));
	}

	/** The client's half of the accident statement. */
	Side own(String damage, String remark, char impact) {
		var client = this.facts.client().client();
		var address = client.address();
		var phone = client.phone();
		var make = this.facts.damage().makeAndType();
		return new Side(client.name(), address.street() + " " + address.houseNumber(),
				address.postcode() + " " + address.town(), (phone != null) ? phone.display() : "",
				(make != null) ? make : "fiets", this.facts.plate(), "Weidezicht Verz.",
				"WA 20." + this.facts.number().sequence(), damage, remark, impact, false);
	}

	Paper photo(String name, Photograph what, long seed) {
		boolean scene = what == Photograph.CROSSING || what == Photograph.PARKING;
		return Paper.jpeg(scene ? DocumentKind.SCENE_PHOTO : DocumentKind.DAMAGE_PHOTO, name, picture(what, seed));
	}

	/** A photograph of the client's vehicle, taken once however often it is used. */
	Supplier<byte[]> picture(Photograph what, long seed) {
		var plate = this.facts.damage().plate();
		return this.pictures.computeIfAbsent(what + "/" + seed, (key) -> SingletonSupplier.of(() -> what.of(this.paint,
				(plate != null) ? plate.display() : "", plate == null || plate.isDutch(), seed)));
	}

	/** A photograph of the vehicle that did it. */
	Paper other(String name, LicencePlate plate, Color color, long seed) {
		return Paper.jpeg(DocumentKind.SCENE_PHOTO, name,
				() -> Photograph.OTHER_CAR.of(color, plate.display(), plate.isDutch(), seed));
	}

	Paper bill(DocumentKind kind, String name, Bill bill) {
		return Paper.pdf(kind, name, Origin.CLIENT, null, bill::pdf);
	}

	Paper report(Appraisal appraisal) {
		return Paper.pdf(DocumentKind.EXPERT_REPORT, "Expertiserapport", Origin.EXPERT, appraisal.bureau(),
				() -> ExpertReport.of(appraisal));
	}

	private static String street(Address address) {
		return address.street() + " " + address.houseNumber() + ", " + address.postcode() + " " + address.town();
	}

	private static Color insurerColor(String insurer) {
		return Color.getHSBColor((insurer.hashCode() & 0xff) / 255f, 0.75f, 0.55f);
	}

}
