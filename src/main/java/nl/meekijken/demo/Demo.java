package nl.meekijken.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Accounts;
import nl.meekijken.account.NewPerson;
import nl.meekijken.account.PersonId;
import nl.meekijken.database.Boundary;
import nl.meekijken.demo.Cast.DemoOffice;
import nl.meekijken.demo.Cast.Registered;
import nl.meekijken.dossier.Dossiers;
import nl.meekijken.dossier.Handler;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.notification.Notifications;
import nl.meekijken.office.NewOffice;
import nl.meekijken.office.OfficeId;
import nl.meekijken.office.Offices;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.PhoneNumber;

/**
 * A world to try things in: fictitious offices, people and dossiers, the same for
 * everybody who starts on the same day. See {@link Cast} for who plays in it; the sixteen
 * dossiers that are told at length stand under {@code demo/stories}.
 */
@Component
public class Demo {

	static final long SEED = 112;

	private static final int PARTNER_FOR_DAYS = 1_200;

	/** So that whoever signs in for the first time finds some news. */
	static final Duration LOOKED_BEFORE = Duration.ofDays(3);

	private final Offices offices;

	private final Accounts accounts;

	private final Dossiers dossiers;

	private final Filling filling;

	private final Notifications notifications;

	private final Errands errands;

	private final Doubts doubts;

	private final Mailbacks mailbacks;

	private final Boundary boundary;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Demo(Offices offices, Accounts accounts, Dossiers dossiers, Filling filling, Errands errands, Doubts doubts,
			Mailbacks mailbacks, Notifications notifications, Boundary boundary,
			PlatformTransactionManager transactions, Clock clock) {
		this.notifications = notifications;
		this.mailbacks = mailbacks;
		this.errands = errands;
		this.doubts = doubts;
		this.offices = offices;
		this.accounts = accounts;
		this.dossiers = dossiers;
		this.filling = filling;
		this.boundary = boundary;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** With what one signs in to the demo world. */
	public List<DemoSignIn> signIns() {
		return Cast.OFFICES.stream()
			.flatMap(office -> office.members()
				.stream()
				.map(member -> new DemoSignIn(member.accountNumber(), office.email(member), member.password(),
						member.fullName(), office.name(), office.tier())))
			.toList();
	}

	/**
	 * Fills in the offices that are not there yet. The people and dossiers of an office
	 * come in one transaction: killed halfway, it is filled in anew at the next start.
	 * @return where somebody just said that something is not right
	 */
	public List<Whereabouts> fillWhenEmpty() {
		var doubted = new ArrayList<Whereabouts>();
		var days = new Days(LocalDate.ofInstant(this.clock.instant(), Days.ZONE));
		var papers = new SharedPapers(days.today());
		for (int index = 0; index < Cast.OFFICES.size(); index++) {
			var office = Cast.OFFICES.get(index);
			if (!this.accounts.knows(office.members().getFirst().accountNumber())) {
				fill(office, stories(index, days, papers), days).ifPresent(doubted::add);
			}
		}
		return doubted;
	}

	/** All stories of an office, told but not yet brought in. */
	static List<Story> stories(int office, Days days, SharedPapers papers) {
		var teller = Storyteller.of(office, days);
		var stories = new ArrayList<Story>();
		if (teller.office().stories()) {
			stories.addAll(Play.all(teller));
		}
		stories.addAll(new Crowd(teller, papers, SEED + office).all());
		return stories;
	}

	private Optional<Whereabouts> fill(DemoOffice office, List<Story> stories, Days days) {
		var papers = this.filling.put(stories);
		var id = this.offices.register(newOffice(office, days));
		return this.boundary.inside(id, () -> {
			var filled = inOne(() -> fill(id, office, stories, papers));
			if (office.stories()) {
				this.mailbacks.send(filled.registered(), stories);
			}
			return filled.doubted();
		});
	}

	private Filled fill(OfficeId id, DemoOffice office, List<Story> stories, PutPapers papers) {
		var registered = new Registered(id, people(id, office), handlers(office));
		var looked = this.clock.instant().minus(LOOKED_BEFORE);
		registered.people().forEach(person -> this.notifications.begin(id, person, looked));
		stories.forEach(story -> this.filling.bring(registered, story, papers));
		if (!office.stories()) {
			return new Filled(registered, Optional.empty());
		}
		this.errands.send(office, registered, stories);
		return new Filled(registered, this.doubts.say(office, registered, stories));
	}

	private <T> T inOne(Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute(status -> work.get()));
	}

	private NewOffice newOffice(DemoOffice office, Days days) {
		var managerId = this.offices.register(office.accountManager().accountManager());
		return new NewOffice(office.name(), "00000000", null, office.street(), office.houseNumber(), office.postcode(),
				office.town(), new PhoneNumber(office.phone()), EmailAddress.of("info@" + office.domain() + ".example"),
				managerId, office.tier(), days.ago(PARTNER_FOR_DAYS), true);
	}

	private List<PersonId> people(OfficeId id, DemoOffice office) {
		return office.members()
			.stream()
			.map(member -> this.accounts
				.register(new NewPerson(id, member.accountNumber(), EmailAddress.of(office.email(member)),
						member.firstName(), member.prefix(), member.surname(), member.role(), member.password())))
			.toList();
	}

	private List<Handler> handlers(DemoOffice office) {
		return office.handlers()
			.stream()
			.map(handler -> this.dossiers.register(handler.name(), handler.phone(), handler.email()))
			.toList();
	}

	/** An office with its dossiers, and where somebody just doubted something. */
	private record Filled(Registered registered, Optional<Whereabouts> doubted) {
	}

}
