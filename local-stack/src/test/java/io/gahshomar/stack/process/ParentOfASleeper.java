package io.gahshomar.stack.process;

/** A program that starts a child, tells its process id, and waits until it is killed. */
final class ParentOfASleeper {

    private ParentOfASleeper() {}

    public static void main(String[] args) throws InterruptedException {
        var sleeper = ChildProcess.start("sleeper", new ProcessBuilder("sleep", "600"), StopSignal.TERM);
        System.out.println(sleeper.pid());
        Thread.currentThread().join();
    }
}
