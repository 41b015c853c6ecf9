package nl.meekijken.document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.values.FileSize;

/**
 * How much is taken in; told beforehand to whoever sends.
 *
 * @param dossierPapers how many papers a dossier holds
 * @param bundlePapers how many may wait together for a dossier
 */
@Component
public record UploadLimits(FileSize file, FileSize video, FileSize dossier, int dossierPapers, int bundlePapers) {

	private static final long MEGABYTE = 1_000_000;

	@Autowired
	UploadLimits(@Value("${meekijken.upload.file-mb:25}") int file,
			@Value("${meekijken.upload.video-mb:}") String video,
			@Value("${meekijken.upload.dossier-mb:250}") int dossier,
			@Value("${meekijken.upload.dossier-papers:1000}") int dossierPapers,
			@Value("${meekijken.upload.bundle-papers:100}") int bundlePapers) {
		this(megabytes(file), megabytes(video.isBlank() ? file : Integer.parseInt(video.strip())), megabytes(dossier),
				dossierPapers, bundlePapers);
	}

	private static FileSize megabytes(int number) {
		return new FileSize(number * MEGABYTE);
	}

	FileSize of(String mediaType) {
		return Media.isVideo(mediaType) ? this.video : this.file;
	}

}
