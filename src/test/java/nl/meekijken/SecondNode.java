package nl.meekijken;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.TestPostgres;
import nl.meekijken.trying.TestScanner;
import nl.meekijken.trying.TestVault;

/** The whole house once more, on the same database, with a port of its own. */
record SecondNode(ConfigurableApplicationContext house, MockMvc mvc) implements AutoCloseable {

	static SecondNode start() {
		var house = new SpringApplicationBuilder(MeekijkenApplication.class, MovableClock.InPlaceOfTheRealOne.class)
			.initializers(new TestPostgres(), new TestScanner())
			.run("--server.port=0", "--meekijken.embedded=false", "--" + TestVault.SETTING,
					"--meekijken.check-round=false", "--meekijken.news-round=false",
					"--meekijken.second-factor=optional",
					"--meekijken.secret=only-for-tests-only-for-tests-only-for-tests");
		var builder = MockMvcBuilders.webAppContextSetup((WebApplicationContext) house);
		new SpringBootMockMvcBuilderCustomizer((WebApplicationContext) house).customize(builder);
		return new SecondNode(house, builder.build());
	}

	/** Where it is spoken to over the wire. */
	int port() {
		return this.house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	@Override
	public void close() {
		this.house.close();
	}

}
