package nl.meekijken.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.Address;
import nl.meekijken.dossier.Author;
import nl.meekijken.dossier.Client;
import nl.meekijken.dossier.ClientLanguage;
import nl.meekijken.dossier.ClientLimits;
import nl.meekijken.dossier.Damage;
import nl.meekijken.dossier.DossierStatus;
import nl.meekijken.dossier.Expertise;
import nl.meekijken.dossier.GivenFrom;
import nl.meekijken.dossier.NewClient;
import nl.meekijken.dossier.NewDossier;
import nl.meekijken.dossier.Salutation;
import nl.meekijken.dossier.SideTracks;
import nl.meekijken.dossier.Standing;
import nl.meekijken.dossier.StatusChange;
import nl.meekijken.dossier.VatPosition;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.Iban;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.LicencePlate;
import nl.meekijken.values.PersonName;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.values.WorkingDays;

/** Makes a dossier of a report that is complete. */
final class Filing {

	/** A report is assessed within so many working days. */
	private static final int WORKING_DAYS = 2;

	private final ReportReading reading;

	private final Answers answers;

	private final GivenFrom from;

	private final WorkingDays days;

	private final @Nullable Author staff;

	/**
	 * Of a report that was sent from there.
	 * @param staff who entered it, and heard the bank account number; none if its
	 * reporter typed it
	 */
	Filing(ReportReading reading, GivenFrom from, WorkingDays days, @Nullable Author staff) {
		this.staff = staff;
		this.days = days;
		this.from = from;
		this.reading = reading;
		this.answers = reading.answers();
	}

	ReportReading reading() {
		return this.reading;
	}

	NewDossier dossier(ClaimNumber number, PersonId by, Instant now) {
		var today = this.reading.today();
		var parties = new Parties(this.reading);
		var status = DossierStatus.AWAITING_AUTHORISATION;
		var asked = now.plusMillis(1);
		return new NewDossier(number, this.reading.textOrNone(ReportField.REFERENCE), by, now,
				new Standing(status, asked, status.usualBall(), asked, null), null, client(by), damage(), parties.all(),
				new SideTracks(Expertise.NONE, this.answers.is(ReportField.INJURY, "ja"), isAbroad(parties),
						ReportHint.isForGuaranteeFund(this.answers), false),
				List.of(new StatusChange(DossierStatus.REPORTED, now), new StatusChange(status, asked)), null,
				this.days.after(today, WORKING_DAYS), today, null);
	}

	/** Of a number that a colleague typed, nobody noted from where. */
	private NewClient client(PersonId sender) {
		var typist = this.answers.typist(ReportField.IBAN).orElse(sender);
		var email = EmailAddress.of(text(ReportField.EMAIL));
		var phone = PhoneNumber.of(text(ReportField.PHONE));
		var client = this.answers.is(ReportField.CLIENT_KIND, "zakelijk")
				? new Client.Company(text(ReportField.COMPANY), this.reading.textOrNone(ReportField.CONTACT),
						KvkNumber.parse(text(ReportField.KVK)).orElse(null), address(), email, phone, null)
				: new Client.Person(
						salutation(), new PersonName(text(ReportField.INITIALS),
								this.reading.textOrNone(ReportField.PREFIX), text(ReportField.SURNAME)),
						address(), email, phone, null);
		return new NewClient(client, Iban.parse(text(ReportField.IBAN)).orElse(null),
				this.reading.textOrNone(ReportField.IBAN_HOLDER), vat())
			.reading(ClientLanguage.of(text(ReportField.LANGUAGE)))
			.sentFrom((this.staff != null || typist.equals(sender)) ? this.from : GivenFrom.UNKNOWN)
			.givenBy(typist)
			.heardBy(this.staff);
	}

	private @Nullable VatPosition vat() {
		return switch (this.answers.text(ReportField.VAT)) {
			case "ja" -> VatPosition.DEDUCTIBLE;
			case "deels" -> VatPosition.PARTLY;
			case "nee" -> VatPosition.NOT_DEDUCTIBLE;
			default -> null;
		};
	}

	private @Nullable Salutation salutation() {
		return switch (this.answers.text(ReportField.SALUTATION)) {
			case "heer" -> Salutation.MR;
			case "mevrouw" -> Salutation.MRS;
			default -> null;
		};
	}

	private Address address() {
		var number = ClientLimits.houseNumber(text(ReportField.HOUSE_NUMBER), text(ReportField.ADDITION));
		return new Address(text(ReportField.STREET), number.orElseThrow(), text(ReportField.POSTCODE),
				text(ReportField.TOWN), text(ReportField.COUNTRY));
	}

	private Damage damage() {
		var reading = this.reading;
		return new Damage(reading.day(ReportField.DAMAGE_DAY).orElseThrow(),
				reading.time(ReportField.DAMAGE_TIME).orElse(null), text(ReportField.DAMAGE_COUNTRY),
				text(ReportField.PLACE), reading.textOrNone(ReportField.LOCATION), text(ReportField.COURSE),
				reading.object(), reading.plate(ReportField.PLATE).orElse(null),
				reading.textOrNone(ReportField.MAKE_TYPE), reading.money(ReportField.ESTIMATE).orElseThrow(), null,
				false);
	}

	private boolean isAbroad(Parties parties) {
		return !this.answers.is(ReportField.DAMAGE_COUNTRY, LicencePlate.NETHERLANDS) || parties.isForeign();
	}

	private String text(ReportField field) {
		return this.reading.text(field);
	}

}
