package nl.meekijken;

import org.junit.jupiter.api.Test;

import nl.meekijken.trying.ModuleTest;

@ModuleTest
class HouseStandsTests {

	@Test
	void everyFloorStarts() {
	}

}
