package org.alongside.training;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Refused;
import org.apache.tika.Tika;

/** Which files are taken as evidence: what they are is read from the bytes, never believed of the name. */
final class FileRules {
    /** 10 megabytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final Tika SNIFFS = new Tika();

    /** What may be kept, and by which endings such a file goes. */
    private static final Map<String, Set<String>> TAKEN = Map.ofEntries(
            Map.entry("application/pdf", Set.of("pdf")),
            Map.entry("image/jpeg", Set.of("jpg", "jpeg")),
            Map.entry("image/png", Set.of("png")),
            Map.entry("image/heic", Set.of("heic")),
            Map.entry("image/webp", Set.of("webp")),
            Map.entry("text/plain", Set.of("txt")),
            Map.entry("audio/mpeg", Set.of("mp3")),
            Map.entry("audio/mp4", Set.of("m4a")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
            Map.entry("application/vnd.oasis.opendocument.text", Set.of("odt")));

    private FileRules() {}

    /**
     * The type that the file is, by its bytes.
     *
     * @throws Refused when it is too big, empty, of another kind, or not what its name says
     */
    static String type(HandedFile file) {
        if (file.content().length == 0) throw new Refused("training.refused.file-empty");
        if (file.content().length > MOST_BYTES) throw new Refused("training.refused.file-big");
        if (file.name().length() > LONGEST_NAME) throw new Refused("training.refused.file-name", LONGEST_NAME);
        String ending = file.name().replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
        String type = SNIFFS.detect(file.content(), "x." + ending);
        if (!TAKEN.containsKey(type)) throw new Refused("training.refused.file-kind");
        boolean plain = SNIFFS.detect(file.content()).equals(type) || isPacked(file.content(), type);
        if (!plain || !TAKEN.getOrDefault(type, Set.of()).contains(ending))
            throw new Refused("training.refused.file-disguised");
        return type;
    }

    /** Written documents are packed; which of them it is, only its ending says. */
    private static boolean isPacked(byte[] content, String type) {
        String inside = SNIFFS.detect(content);
        return type.startsWith("application/vnd.")
                && (inside.equals("application/zip")
                        || inside.equals("application/x-tika-ooxml")
                        || inside.equals(type));
    }
}
