package org.wageaccord.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prints the first papers of a virtual machine, eight at the same moment. Run by {@link PrintingTests} in its own. */
final class FirstPapers {

    private static final int PRESSES = 8;

    private FirstPapers() {}

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PRESSES);
        CyclicBarrier together = new CyclicBarrier(PRESSES);
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < PRESSES; i++) {
            PaperKind kind = PaperKind.values()[i];
            running.add(pool.submit(() -> {
                together.await();
                return Samples.print(kind, Samples.values(kind)).pages();
            }));
        }
        for (Future<Integer> paper : running) {
            paper.get();
        }
        pool.shutdown();
        System.out.println("printed " + running.size());
    }
}
