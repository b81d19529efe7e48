package io.gahshomar.extraction.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the parts of a document apart, line by line: first what a line shows by itself, then what its neighbours make of it. */
final class BlockReader {

    private static final int HEADING_LENGTH = 110;
    private static final int NAME_LINE_LENGTH = 220;
    private static final int RUNNING_HEAD_REPEATS = 3;
    private static final int FRONT_LINES = 60;

    private static final Pattern RULE = Pattern.compile("[-*_=~—–•\\s]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\[(|\\-–— ]*(?:صفحه|page|p\\.)? ?[0-9]{1,4}(?: ?(?:/|of|از) ?[0-9]{1,4})?[\\])|\\-–— ]*");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[0-9]{1,2}|[ivx]{1,4}|[الفبپتجدهو]{1,3})(?:[-.][0-9]{1,2})* ?[ـ.\\-–)] ?\\D.*");
    private static final Pattern FOOTNOTE =
            Pattern.compile("^(?:[0-9]{1,3}[.)\\-ـ]|\\\\?\\*+|<sup>|\\[[0-9]{1,3}\\]|[¹²³]) ?.*");
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:[-–•*] ?|\\[?[0-9]{1,3}[\\].)] ?)?[^()\"“«.:؛;]{3,80}[(][^()]{0,20}[0-9]{4}[a-zالف]?[^()]{0,12}[)][.,،:] ?.*");
    private static final Pattern DECORATION = Pattern.compile("[#*_>]+");

    private final String text;
    private final StructureCues cues;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    BlockReader(String text, StructureCues cues) {
        this.text = text;
        this.cues = cues;
    }

    /** The lines that are not empty, in text order. */
    List<Block> read(String language) {
        splitLines();
        Map<String, Integer> repeats = countShortLines();
        BlockKind section = BlockKind.BODY;
        boolean bodyBegun = false;
        boolean afterRule = false;
        for (int i = 0; i < blocks.size(); i++) {
            String line = lines.get(i);
            String bare = DECORATION.matcher(line).replaceAll("").strip();
            BlockKind kind = byItself(i, line, bare, repeats, afterRule);
            if (cues.opensReferences(bare) && bare.length() < HEADING_LENGTH && (kind != BlockKind.BODY || i > 0)) {
                section = i * 3 >= blocks.size() ? BlockKind.REFERENCE : section;
                kind = section == BlockKind.REFERENCE ? BlockKind.HEADING : kind;
            } else if (cues.opensAbstract(bare) && i < FRONT_LINES) {
                section = BlockKind.ABSTRACT;
                kind = bare.length() < HEADING_LENGTH ? BlockKind.HEADING : BlockKind.ABSTRACT;
            } else if (kind == BlockKind.HEADING && section == BlockKind.ABSTRACT) {
                section = BlockKind.BODY;
            }
            boolean keywords = cues.isKeywords(bare);
            if (keywords) {
                kind = BlockKind.META;
                section = section == BlockKind.ABSTRACT ? BlockKind.BODY : section;
            }
            if (kind == BlockKind.BODY && section != BlockKind.BODY) {
                kind = section;
            }
            if (kind == BlockKind.BODY && !bodyBegun && frontMatter(i, line)) {
                kind = BlockKind.AUTHORS;
            }
            if (kind == BlockKind.ABSTRACT && foreign(bare, language)) {
                kind = BlockKind.FOREIGN_ABSTRACT;
            }
            bodyBegun |= kind == BlockKind.BODY && blocks.get(i).length() > NAME_LINE_LENGTH;
            afterRule = RULE.matcher(line).matches()
                    || afterRule && (kind == BlockKind.NOTE || kind == BlockKind.FURNITURE);
            blocks.set(i, blocks.get(i).as(kind));
        }
        title();
        return blocks;
    }

    private void splitLines() {
        boolean gap = true;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String folded = Letters.fold(text.substring(start, end)).strip();
            if (folded.isEmpty()) {
                gap = true;
            } else {
                blocks.add(new Block(BlockKind.BODY, start, end, gap));
                lines.add(folded);
                gap = false;
            }
            start = end + 1;
        }
    }

    private Map<String, Integer> countShortLines() {
        Map<String, Integer> repeats = new HashMap<>();
        for (String line : lines) {
            if (line.length() < HEADING_LENGTH) {
                repeats.merge(withoutNumbers(line), 1, Integer::sum);
            }
        }
        return repeats;
    }

    private static String withoutNumbers(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private BlockKind byItself(int i, String line, String bare, Map<String, Integer> repeats, boolean afterRule) {
        if (bare.isEmpty()
                || RULE.matcher(line).matches()
                || PAGE_NUMBER.matcher(bare).matches()) {
            return BlockKind.FURNITURE;
        }
        if (line.startsWith("#")) {
            return BlockKind.HEADING;
        }
        if (cues.isCaption(bare)) {
            return BlockKind.CAPTION;
        }
        if (bare.length() < NAME_LINE_LENGTH * 2 && cues.isSource(bare)) {
            return BlockKind.SOURCE_LINE;
        }
        if (cells(blocks.get(i)) || mostlyNumbers(line)) {
            return BlockKind.TABLE;
        }
        if (bare.length() < NAME_LINE_LENGTH && i < FRONT_LINES && cues.isMeta(bare)) {
            return BlockKind.META;
        }
        if (afterRule
                && bare.length() < NAME_LINE_LENGTH
                && FOOTNOTE.matcher(line).matches()) {
            return BlockKind.NOTE;
        }
        if ((line.startsWith("-") || line.startsWith("•"))
                && ENTRY.matcher(line).matches()) {
            return BlockKind.REFERENCE;
        }
        return runningHeadOrHeading(i, line, bare, repeats);
    }

    private BlockKind runningHeadOrHeading(int i, String line, String bare, Map<String, Integer> repeats) {
        if (line.length() >= HEADING_LENGTH) {
            return BlockKind.BODY;
        }
        String letters = withoutNumbers(line);
        if (letters.length() > 8 && repeats.get(letters) >= RUNNING_HEAD_REPEATS) {
            return BlockKind.FURNITURE;
        }
        if (endsSentence(bare) || cues.isOpenWord(bare.substring(bare.lastIndexOf(' ') + 1))) {
            return BlockKind.BODY;
        }
        boolean last = i + 1 == blocks.size();
        boolean standsAlone =
                blocks.get(i).afterGap() && (last || blocks.get(i + 1).afterGap());
        boolean muchShorterThanNext = !last && blocks.get(i + 1).length() > 3 * line.length();
        boolean afterEnd = i == 0 || lines.get(i - 1).endsWith(")") || endsSentence(lines.get(i - 1));
        if (afterEnd
                && !last
                && (standsAlone || muchShorterThanNext || NUMBERED.matcher(line).matches())) {
            return BlockKind.HEADING;
        }
        return BlockKind.BODY;
    }

    private boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "»\"”)]'*_ ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ".!?؟:؛;،,…".indexOf(line.charAt(end - 1)) >= 0) {
            return true;
        }
        return cues.isFinalWord(line.substring(line.lastIndexOf(' ', end - 1) + 1, end));
    }

    private boolean cells(Block block) {
        int borders = 0;
        for (int i = block.start(); i < block.end(); i++) {
            borders += text.charAt(i) == '\t' || text.charAt(i) == '|' ? 1 : 0;
        }
        return borders >= 2;
    }

    private static boolean mostlyNumbers(String line) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        return digits > 8 && digits > 2 * letters;
    }

    private boolean frontMatter(int i, String line) {
        return i < FRONT_LINES
                && line.length() < NAME_LINE_LENGTH
                && (!line.endsWith(".") || line.contains(","))
                && cues.isAffiliation(line);
    }

    private static boolean foreign(String line, String language) {
        return line.length() > 25 && !Languages.detect(line).equals(language);
    }

    /** The first line is the title where it does not read like the first sentence. */
    private void title() {
        for (int i = 0; i < blocks.size() && i < FRONT_LINES; i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.HEADING) {
                blocks.set(i, block.as(BlockKind.TITLE));
                return;
            }
            if (block.kind() != BlockKind.META && block.kind() != BlockKind.FURNITURE) {
                if (block.kind() == BlockKind.BODY && blocks.size() > 1 && standsFirst(i)) {
                    blocks.set(i, block.as(BlockKind.TITLE));
                }
                return;
            }
        }
    }

    private boolean standsFirst(int i) {
        String line = lines.get(i);
        return line.length() < NAME_LINE_LENGTH
                && !line.endsWith(".")
                && i + 1 < blocks.size()
                && blocks.get(i + 1).afterGap();
    }
}
