package nl.meekijken.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import nl.meekijken.access.ActivityWords;
import nl.meekijken.account.Accounts;
import nl.meekijken.account.Person;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.dossier.Activities;
import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.Clients;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.question.AskedAbout;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Texts;

/** Reads what somebody can ask something about. */
@Component
class QuestionDesk {

	private final Accounts accounts;

	private final Clients clients;

	private final Activities activities;

	private final RoundTrip roundTrip;

	private final Clock clock;

	QuestionDesk(Accounts accounts, Clients clients, Activities activities, RoundTrip roundTrip, Clock clock) {
		this.accounts = accounts;
		this.clients = clients;
		this.activities = activities;
		this.roundTrip = roundTrip;
		this.clock = clock;
	}

	/**
	 * Those of some dossiers that are of the office and whose client allows looking
	 * along.
	 * @param about which activity of the one dossier; empty for none
	 */
	@Transactional(readOnly = true)
	Subject open(Collection<ClaimNumber> numbers, String about) {
		var dossiers = numbers.stream()
			.distinct()
			.map(this.clients::of)
			.flatMap(Optional::stream)
			.map(Subject.Dossier::of)
			.toList();
		var activity = (dossiers.size() == 1 && !about.isEmpty())
				? find(dossiers.getFirst().number(), DossierAddress.id(about)) : null;
		return new Subject(this.roundTrip.ask(this.accounts.viewer()), dossiers, activity);
	}

	private @Nullable Activity find(ClaimNumber number, long id) {
		return this.roundTrip.ask(this.activities.of(number))
			.stream()
			.filter(activity -> activity.id() == id)
			.findFirst()
			.orElse(null);
	}

	/** As the dossier tells it: in Dutch. */
	@Nullable AskedAbout about(Subject subject) {
		var activity = subject.about();
		if (activity == null) {
			return null;
		}
		var texts = Texts.of("portal", Texts.DUTCH, this.clock);
		return new AskedAbout(activity.id(), ActivityWords.of(texts, activity.kind(), activity.detail()),
				texts.dayOf(activity.at()));
	}

	/**
	 * Who asks about what.
	 *
	 * @param about the activity of the one dossier; none for a question about all of it
	 */
	record Subject(Person person, List<Dossier> dossiers, @Nullable Activity about) {

		List<ClaimNumber> numbers() {
			return this.dossiers.stream().map(Dossier::number).toList();
		}

		/** A dossier with the name of its client. */
		record Dossier(ClaimNumber number, String client) {

			static Dossier of(EditableClient client) {
				return new Dossier(client.number(), client.details().client().name());
			}

		}

	}

}
