package nl.meekijken;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import nl.meekijken.office.Tier;
import nl.meekijken.trying.Browser;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.People;

import static org.assertj.core.api.Assertions.assertThat;

/** A node stops, as every one does at a new version, while somebody follows the news. */
@ModuleTest
class NodeThatStopsTests {

	@Autowired
	private MockMvc here;

	@Autowired
	private People people;

	@Test
	void whoeverFollowsIsNotToldThatItIsOverAndSoGoesOnElsewhere() throws Exception {
		var sanne = new Browser(this.here);
		sanne.signIn(this.people.of(Tier.GOLD).accountNumber(), People.PASSWORD);
		sanne.get("/dossiers");
		try (var node = SecondNode.start(); var followed = Followed.by(sanne, node.port())) {
			node.house().close();
			assertThat(followed.next()).as("a connection that breaks off, which browsers begin anew").isEqualTo("over");
		}
	}

}
