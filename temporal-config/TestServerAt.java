// Temporal's time-skipping test server, opened at a chosen instant instead of the real clock's.
// java -cp "lib/*" TestServerAt.java PORT INITIAL_EPOCH_MS: ends by itself when its standard input is closed.
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.TestServicesStarter;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

public class TestServerAt {
  public static void main(String[] arguments) throws Exception {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    var starter = new TestServicesStarter(true, Long.parseLong(arguments[1]));
    var builder = NettyServerBuilder.forAddress(address);
    starter.getServices().forEach(builder::addService);
    var server = builder.build().start();
    System.out.println("LISTENING " + server.getPort());
    System.in.transferTo(OutputStream.nullOutputStream());
    server.shutdownNow();
    System.exit(0);
  }
}
