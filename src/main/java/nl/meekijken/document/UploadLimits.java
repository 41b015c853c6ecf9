package nl.meekijken.document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.values.FileSize;

/** How much is taken in; told beforehand to whoever sends. */
@Component
public record UploadLimits(FileSize file, FileSize video, FileSize dossier) {

	private static final long MEGABYTE = 1_000_000;

	@Autowired
	UploadLimits(@Value("${meekijken.upload.file-mb:25}") int file,
			@Value("${meekijken.upload.video-mb:}") String video,
			@Value("${meekijken.upload.dossier-mb:250}") int dossier) {
		this(megabytes(file), megabytes(video.isBlank() ? file : Integer.parseInt(video.strip())), megabytes(dossier));
	}

	private static FileSize megabytes(int number) {
		return new FileSize(number * MEGABYTE);
	}

	FileSize of(String mediaType) {
		return Media.isVideo(mediaType) ? this.video : this.file;
	}

}
