package nl.meekijken.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills in the demo world at the start, where one is wanted. */
@Component
@ConditionalOnBooleanProperty("meekijken.demo")
class DemoRunner implements ApplicationRunner {

	private final Demo demo;

	private final DemoStaff staff;

	private final Doubts doubts;

	DemoRunner(Demo demo, DemoStaff staff, Doubts doubts) {
		this.doubts = doubts;
		this.demo = demo;
		this.staff = staff;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		var doubted = this.demo.fillWhenEmpty();
		this.staff.registerWhenAbsent().ifPresent(by -> doubted.forEach(place -> this.doubts.decide(place, by)));
	}

}
