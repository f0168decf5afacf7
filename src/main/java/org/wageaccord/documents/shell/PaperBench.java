package org.wageaccord.documents.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.wageaccord.documents.LargeAgreement;
import org.wageaccord.documents.pdf.BarePages;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.kernel.Digest;

/** Prints large agreements with a watch in hand: one after the other, then many on two threads. */
final class PaperBench {

    private static final int THREADS = 2;
    private static final int QUARTERS = 4;
    private static final double MEGA = 1024 * 1024;

    private final LargeAgreement agreement = new LargeAgreement();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicInteger serial = new AtomicInteger();

    /**
     * Measures.
     *
     * @param rounds papers of each way of printing, one after the other; as many are printed before to warm up
     * @param papers of the batch
     */
    PaperFigures measure(int rounds, int papers) {
        BarePages bare = agreement.bare(1);
        alone(rounds, bare, new double[rounds], new double[rounds]);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        alone(rounds, bare, ours, theirs);
        Printed paper = agreement.print(1);
        return new PaperFigures(
                paper.pages(), bare.print().pages(), median(ours), median(theirs), paper.pdf().length, batch(papers));
    }

    /** In turn, so that both find the machine in the same state. */
    private void alone(int rounds, BarePages bare, double[] ours, double[] theirs) {
        for (int i = 0; i < rounds; i++) {
            ours[i] = cpu(() -> agreement.print(serial.incrementAndGet()));
            theirs[i] = cpu(bare::print);
        }
    }

    private double cpu(Runnable work) {
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private List<PaperFigures.Quarter> batch(int papers) {
        List<PaperFigures.Quarter> quarters = new ArrayList<>();
        ExecutorService presses = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < QUARTERS; i++) {
                int share = papers * (i + 1) / QUARTERS - papers * i / QUARTERS;
                long begin = System.nanoTime();
                print(presses, share);
                double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
                quarters.add(new PaperFigures.Quarter(share, seconds, alive()));
            }
            return quarters;
        } finally {
            presses.shutdownNow();
        }
    }

    /** Each press takes the next paper when it is done with one, and forgets it as the platform does once it is stored. */
    private void print(ExecutorService presses, int share) {
        AtomicInteger left = new AtomicInteger(share);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(presses.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    Digest.of(agreement.print(serial.incrementAndGet()).pdf());
                }
            }));
        }
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("printing broke off", e.getCause());
        }
    }

    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly") // what is alive can be told in no other way
    private static double alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }
}
