package org.casegraph.suggest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The forms of English verbs: by rule, and by a list where the rule does not hold. */
public final class Forms {

    /** What a form may stand for. */
    public enum Form {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private static final Form[] LISTED = {Form.PAST, Form.PARTICIPLE, Form.GERUND};

    private final Map<String, List<String>> irregular;

    /** @param irregular past, participle and gerund by base, and again where there are two spellings */
    public Forms(Map<String, List<String>> irregular) {
        this.irregular = new LinkedHashMap<>(irregular);
    }

    /** Every form of a verb, with what it may stand for. */
    public SequencedMap<String, List<Form>> of(String base) {
        var forms = new LinkedHashMap<String, List<Form>>();
        var three = irregular.getOrDefault(base, List.of(past(base), past(base), gerund(base)));
        add(forms, base, Form.BASE);
        if (base.equals("be")) {
            List.of("is", "are", "am", "were").forEach(word -> add(forms, word, Form.PRESENT));
        } else {
            add(forms, present(base), Form.PRESENT);
        }
        for (int i = 0; i < three.size(); i++) {
            add(forms, three.get(i), LISTED[i % LISTED.length]);
        }
        return forms;
    }

    /** The participles of some verbs, with {@code |} between them as between the verbs. */
    public String participles(String verbs) {
        return Arrays.stream(verbs.split("\\|"))
                .flatMap(verb -> of(verb).entrySet().stream())
                .filter(form -> form.getValue().contains(Form.PARTICIPLE))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
    }

    private static void add(Map<String, List<Form>> forms, String word, Form form) {
        forms.computeIfAbsent(word, key -> new ArrayList<>()).add(form);
    }

    private static String present(String base) {
        if (base.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("go")
                || base.endsWith("do");
        return base + (hisses ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String gerund(String base) {
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye");
        return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
