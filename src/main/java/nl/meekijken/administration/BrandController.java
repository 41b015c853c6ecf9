package nl.meekijken.administration;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.meekijken.access.FreshProof;
import nl.meekijken.access.LogoAnswer;
import nl.meekijken.access.StaffAdministrator;
import nl.meekijken.access.StaffOverseer;
import nl.meekijken.access.StaleProof;
import nl.meekijken.access.StepUp;
import nl.meekijken.access.Viewer;
import nl.meekijken.desk.Told;
import nl.meekijken.desk.Work;
import nl.meekijken.office.Brands;
import nl.meekijken.office.OfficeId;
import nl.meekijken.web.Filled;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.NotFound;
import nl.meekijken.web.Notices;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Shows and keeps how an office shows itself. */
@Controller
class BrandController {

	private static final String ADDRESS = OfficeAddress.ONE + "/huisstijl";

	private static final Notices NOTICES = new Notices(Map.of("bewaard", "brand.saved"));

	private final BrandReading reading;

	private final Brands brands;

	private final LogoDrawing drawing;

	private final StepUp stepUp;

	private final Work work;

	BrandController(BrandReading reading, Brands brands, LogoDrawing drawing, StepUp stepUp, Work work) {
		this.reading = reading;
		this.brands = brands;
		this.drawing = drawing;
		this.stepUp = stepUp;
		this.work = work;
	}

	/** A picture does not travel: who may change a brand gives a factor beforehand. */
	@GetMapping(ADDRESS)
	Reply show(StaffOverseer overseer, Shell shell, @PathVariable long kantoor, HttpServletRequest request) {
		if (overseer.administrates() && this.stepUp.proof(request).isEmpty()) {
			throw new StaleProof();
		}
		return this.reading.page(new OfficeId(kantoor), shell, overseer.administrates(),
				Told.in(request, shell, NOTICES));
	}

	@GetMapping(ADDRESS + "/logo")
	ResponseEntity<byte[]> logo(StaffOverseer overseer, @PathVariable long kantoor) {
		return LogoAnswer.of(this.reading.logo(new OfficeId(kantoor)).orElseThrow(NotFound::new));
	}

	@PostMapping(ADDRESS)
	Reply keep(@RequestParam MultiValueMap<String, String> typed, StaffAdministrator administrator, FreshProof proof,
			Viewer.Staff viewer, Shell shell, @PathVariable long kantoor, HttpServletRequest request)
			throws IOException {
		var office = this.reading.office(new OfficeId(kantoor), shell);
		var form = BrandForm.of(new Filled(typed));
		var errors = new FormErrors();
		var brand = form.read(shell.texts(), errors);
		var outcome = this.drawing.of(request);
		tell(outcome, shell, errors);
		if (brand.isEmpty() || !errors.isEmpty()) {
			return this.reading.page(office, shell, form, errors, Told.NOTHING);
		}
		var logo = (outcome instanceof LogoOutcome.Made(var made)) ? made : null;
		var kept = this.work.inside(office, viewer,
				() -> this.brands.keep(office, brand.get(), logo, !form.withoutLogo()));
		return kept ? new Redirect(OfficeAddress.of(office) + "/huisstijl?bewaard")
				: this.reading.page(office, shell, form.on(this.reading.brand(office, shell)), errors,
						Told.problem(shell.texts().say("changed-meanwhile")));
	}

	private static void tell(LogoOutcome outcome, Shell shell, FormErrors errors) {
		switch (outcome) {
			case LogoOutcome.TooLarge() -> errors.add("logo", shell.texts().say("brand.logo.large"));
			case LogoOutcome.NoPicture() -> errors.add("logo", shell.texts().say("brand.logo.wrong"));
			case LogoOutcome.Nothing nothing -> {
			}
			case LogoOutcome.Made made -> {
			}
		}
	}

}
