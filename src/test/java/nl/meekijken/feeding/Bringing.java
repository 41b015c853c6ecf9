package nl.meekijken.feeding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.database.Boundary;
import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.trying.People.Someone;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator who brings in what a system of his own delivers. */
public final class Bringing {

	private final ApplicationContext house;

	private final Someone esra;

	private final Feed feed;

	private Bringing(ApplicationContext house, Someone esra, int everyHours) {
		this.house = house;
		this.esra = esra;
		var name = UUID.randomUUID().toString();
		assertThat(inside(() -> house.getBean(Feeds.class).keep(name, everyHours))).isTrue();
		this.feed = look(house.getBean(Feeds.class).all()).stream()
			.filter(known -> known.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	/** From a system that should deliver again within so many hours. */
	public static Bringing every(int hours, ApplicationContext house) {
		return new Bringing(house, new Staff(house).atWork(Role.STAFF_ADMINISTRATOR).someone(), hours);
	}

	/** Whoever brings the files. */
	Someone someone() {
		return this.esra;
	}

	/** The same system, as it is now. */
	public Feed feed() {
		return look(this.house.getBean(Feeds.class).all()).stream()
			.filter(known -> known.id() == this.feed.id())
			.findFirst()
			.orElseThrow();
	}

	/** Brings files in, in which nothing may be wrong. */
	public Delivery bring(String... namesAndTexts) throws IOException {
		var id = take(namesAndTexts);
		assertThat(faults(id)).isEmpty();
		start(id);
		go(() -> true);
		return delivery(id);
	}

	/** Has files checked. */
	long take(String... namesAndTexts) throws IOException {
		var arriving = arriving();
		for (var place = 0; place < namesAndTexts.length; place += 2) {
			arriving.take(namesAndTexts[place], stream(namesAndTexts[place + 1]));
		}
		return arriving.settle().orElseThrow();
	}

	/** Brings a zip file in, in which nothing may be wrong. */
	public Delivery bringZip(String name, byte[] zip) throws IOException {
		var id = takeZip(name, zip);
		assertThat(faults(id)).isEmpty();
		start(id);
		go(() -> true);
		return delivery(id);
	}

	/** Has a zip file checked. */
	long takeZip(String name, byte[] zip) throws IOException {
		var arriving = arriving();
		arriving.take(name, new ByteArrayInputStream(zip));
		return arriving.settle().orElseThrow();
	}

	Arriving arriving() {
		return this.house.getBean(FeedDeliveries.class).from(this.feed, this.esra.office(), this.esra.person());
	}

	void start(long id) {
		assertThat(tryStart(id)).isTrue();
	}

	boolean tryStart(long id) {
		return inside(() -> this.house.getBean(FeedDeliveries.class).start(this.esra.office(), id, this.esra.person()));
	}

	boolean drop(long id) {
		return inside(() -> this.house.getBean(FeedDeliveries.class).drop(this.esra.office(), id));
	}

	/** Lets the round go as it does behind the pages. */
	public void go(BooleanSupplier mayGoOn) {
		this.house.getBean(FeedingRound.class).go(mayGoOn);
	}

	Delivery delivery(long id) {
		return look(this.house.getBean(FeedDeliveries.class).one(id)).orElseThrow();
	}

	List<Fault> faults(long id) {
		return look(this.house.getBean(FeedDeliveries.class).faults(id, 100));
	}

	static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private boolean inside(Supplier<Boolean> work) {
		return this.house.getBean(Boundary.class)
			.inside(this.house.getBean(Entrance.class).ofStaffInside(this.esra.office(), this.esra.person()),
					() -> Boolean.TRUE.equals(transactions().execute(_ -> work.get())));
	}

	private <T> T look(Question<T> question) {
		return this.house.getBean(Boundary.class)
			.inside(this.house.getBean(Entrance.class).ofStaff(this.esra.person()), () -> Objects
				.requireNonNull(transactions().execute(_ -> this.house.getBean(RoundTrip.class).ask(question))));
	}

	private TransactionTemplate transactions() {
		return this.house.getBean(TransactionTemplate.class);
	}

}
