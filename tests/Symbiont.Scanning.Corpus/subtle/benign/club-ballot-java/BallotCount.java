package org.allotment.vote;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the ballots of a club meeting. Input: one line a ballot, {@code number;name}.
 *
 * <p>The count can be checked by hand: for every candidate the numbers of the ballots are printed,
 * and the hash of the input file is read out before and after counting. Names must match the list
 * of candidates letter by letter; everything else goes to the election committee, the program never
 * guesses what was meant. Run it on two laptops and compare.
 */
public final class BallotCount {

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: BallotCount ballots.csv candidates.txt");
            System.exit(2);
        }
        Path ballots = Path.of(args[0]);
        List<String> candidates = Files.readAllLines(Path.of(args[1])).stream().filter(s -> !s.isBlank()).toList();

        String before = sha256(ballots);
        System.out.println("SHA-256 of the input: " + before);

        Map<String, List<Integer>> votes = new TreeMap<>();
        candidates.forEach(c -> votes.put(c, new ArrayList<>()));
        List<String> forCommittee = new ArrayList<>();
        Map<Integer, String> seen = new TreeMap<>();

        List<String> lines = Files.readAllLines(ballots, StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] f = line.split(";", 2);
            if (f.length != 2 || !f[0].matches("\\d+") || !votes.containsKey(f[1])) {
                forCommittee.add(line);
                continue;
            }
            int n = Integer.parseInt(f[0]);
            if (seen.putIfAbsent(n, f[1]) != null) {
                forCommittee.add(line + "   (number used twice)");
                continue;
            }
            votes.get(f[1]).add(n);
        }

        votes.forEach((name, list) -> System.out.printf("%-28s %4d   ballots %s%n", name, list.size(), list));
        System.out.println("For the committee: " + forCommittee.size());
        forCommittee.forEach(s -> System.out.println("   " + s));

        int sum = votes.values().stream().mapToInt(List::size).sum() + forCommittee.size();
        if (sum != lines.size() || !before.equals(sha256(ballots))) {
            throw new IllegalStateException("the count does not add up: " + sum + " of " + lines.size());
        }
        System.out.println(lines.size() + " lines, all accounted for.");
    }

    private static String sha256(Path p) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(p)));
    }
}
