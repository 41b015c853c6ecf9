package nl.meekijken.portal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class PostboxOpensTests {

	private final ApplicationContextRunner house = new ApplicationContextRunner()
		.withUserConfiguration(PostboxController.class);

	@ParameterizedTest
	@CsvSource({ "false, false", "true, false", "false, true" })
	void itIsShutWhereMailLeavesAndWherePeopleOfFleshAndBloodSignIn(String embedded, String demo) {
		house(embedded, demo).run(context -> assertThat(context).doesNotHaveBean(PostboxController.class));
	}

	@ParameterizedTest
	@CsvSource("true, true")
	void itOpensInTheDemoWorldOfOneMachineAndAsksForWhatWasMailed(String embedded, String demo) {
		house(embedded, demo).run(context -> assertThat(context).getFailure()
			.isInstanceOf(UnsatisfiedDependencyException.class)
			.hasMessageContaining("Postbox"));
	}

	private ApplicationContextRunner house(String embedded, String demo) {
		return this.house.withPropertyValues("meekijken.embedded=" + embedded, "meekijken.demo=" + demo);
	}

}
