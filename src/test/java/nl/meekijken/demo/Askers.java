package nl.meekijken.demo;

import java.util.concurrent.atomic.AtomicInteger;

import nl.meekijken.values.AfmNumber;
import nl.meekijken.values.EmailAddress;
import nl.meekijken.values.KvkNumber;
import nl.meekijken.values.PhoneNumber;
import nl.meekijken.web.Texts;

/** People who ask for a demo, each from an internet address of their own. */
final class Askers {

	private static final AtomicInteger NEXT = new AtomicInteger();

	private Askers() {
	}

	static Asker someone() {
		return with("vera" + NEXT.incrementAndGet() + "@kantoor.example");
	}

	static Asker with(String email) {
		return new Asker("Vera", "van der", "Kijk", "Kijk & Zn.", EmailAddress.of(email), PhoneNumber.of("0381234567"),
				KvkNumber.of("01234567"), AfmNumber.of("12001234"), "Wij zijn\nbenieuwd.", Texts.DUTCH);
	}

	static String address() {
		return "198.51.100." + NEXT.incrementAndGet();
	}

}
