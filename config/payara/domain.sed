# What a new domain's domain.xml must say before its first start; see README.md beside it.
# Of the two configurations in that file the first is the server's.

# Nobody is told that this server exists: without these two lines it says so at its very first start.
0,/<admin-service /s|<admin-service |<phone-home-runtime-configuration enabled="false"/>\n            &|
0,/<jvm-options>-server</s|<jvm-options>-server<.*|&\n                <jvm-options>-Dhazelcast.phone.home.enabled=false</jvm-options>|

# No JMS, which would listen on every interface.
0,/<admin-service /s|<admin-service |<jms-service type="DISABLED"/>\n            &|

# The time of the database, one kind of address, and memory enough: give it what your machine can spare.
0,/<jvm-options>-Xmx512m</s|<jvm-options>-Xmx512m<.*|<jvm-options>-Xmx1g</jvm-options>\n                <jvm-options>-Duser.timezone=UTC</jvm-options>\n                <jvm-options>-Djava.net.preferIPv4Stack=true</jvm-options>|

# No remote shell into the server.
/<jvm-options>-Dorg.glassfish.additionalOSGiBundlesToStart=/d
