"""A Slurm of two nodes on the loopback device, and what is tried on it.

cluster.py CU2X SUBMIT PROJECT EXPECTED

cluster.py --probe: whether such a Slurm starts on this machine.

Starts munged, slurmctld and two slurmd with files in a folder of their own and
ports that are free, runs three scenarios at once, and ends all of them whatever happens.
EXPECTED is PROJECT as a run without shards translates it.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

SHARDS = 4
# No wait of this file is ever this long unless something hangs.
PATIENCE = 240
# A daemon that has not started by then never will.
START_PATIENCE = 40

# A shard runs this in place of cu2x. What it finds in its folder decides what
# becomes of it.
WRAPPER = """#!/bin/bash
here=$(dirname "$0")
if [[ $1 == migrate && $2 == --shard=2/* ]]; then
  [[ -e $here/fail ]] && exit 2
  if [[ -e $here/kill ]]; then
    rm "$here/kill"
    kill -9 $$
  fi
fi
exec {cu2x} "$@" --cuda-headers=bundled
"""

CONF = """ClusterName=cu2x
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ctl}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={dir}/munge.socket,cred_expire=2
CryptoType=crypto/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
SchedulerParameters=sched_interval=2,bf_interval=5,batch_sched_delay=0
SwitchType=switch/none
ReturnToService=2
MinJobAge=3600
StateSaveLocation={dir}/state
SlurmdSpoolDir={dir}/spool-%n
SlurmctldPidFile={dir}/ctl.pid
SlurmdPidFile={dir}/d-%n.pid
SlurmctldLogFile={dir}/ctl.log
SlurmdLogFile={dir}/d-%n.log
NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={n1} CPUs=2 State=UNKNOWN
NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={n2} CPUs=2 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
"""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


class Cluster:
    def __enter__(self):
        # A port that was free may be taken by now.
        for attempt in range(3):
            # Names of sockets have to be short.
            self.dir = tempfile.mkdtemp(prefix="cu2x-slurm-", dir="/tmp")
            self.daemons = []
            try:
                self.start()
                return self
            except BaseException as error:
                self.__exit__()
                if attempt == 2 or not isinstance(error, SystemExit):
                    raise

    def start(self):
        os.chmod(self.dir, 0o755)
        for name in ("state", "spool-n1", "spool-n2"):
            os.mkdir(os.path.join(self.dir, name))
        ctl, n1, n2 = free_ports(3)
        conf = os.path.join(self.dir, "slurm.conf")
        with open(conf, "w") as file:
            file.write(
                CONF.format(
                    host=socket.gethostname().split(".")[0],
                    dir=self.dir, ctl=ctl, n1=n1, n2=n2,
                )
            )
        self.env = dict(os.environ, SLURM_CONF=conf)
        for name in [n for n in self.env if n.startswith(("SBATCH_", "SLURM_"))]:
            if name != "SLURM_CONF":
                del self.env[name]
        key = os.path.join(self.dir, "munge.key")
        with open(key, "wb") as file:
            file.write(os.urandom(128))
        os.chmod(key, 0o600)
        at = lambda name: os.path.join(self.dir, name)
        self.daemon(
            "munged", "--foreground", "--force", "--key-file=" + key,
            "--socket=" + at("munge.socket"), "--pid-file=" + at("munge.pid"),
            "--log-file=" + at("munge.log"), "--seed-file=" + at("munge.seed"),
        )
        self.wait(
            "munged", lambda: os.path.exists(at("munge.socket")), START_PATIENCE
        )
        self.daemon("slurmctld", "-D", "-c", "-f", conf)
        for node in ("n1", "n2"):
            self.daemon("slurmd", "-D", "-c", "-N", node, "-f", conf)
        self.wait(
            "the nodes",
            lambda: self.ask("sinfo", "-h", "-o", "%T").split() == ["idle"]
            and self.ask("sinfo", "-h", "-o", "%D").strip() == "2",
            START_PATIENCE,
        )

    def daemon(self, *command):
        path = shutil.which(command[0], path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        log = open(os.path.join(self.dir, command[0] + ".out"), "ab")
        # A group of its own, so that all that it starts ends with it.
        self.daemons.append(
            subprocess.Popen(
                [path, *command[1:]], env=self.env, stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True,
            )
        )

    def __exit__(self, *_):
        for daemon in reversed(self.daemons):
            daemon.terminate()
            try:
                daemon.wait(5)
            except subprocess.TimeoutExpired:
                pass
            try:
                os.killpg(daemon.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            daemon.wait()
        shutil.rmtree(self.dir, ignore_errors=True)

    def ask(self, *command):
        return subprocess.run(
            command, env=self.env, capture_output=True, text=True
        ).stdout

    def wait(self, what, holds, patience=PATIENCE):
        end = time.monotonic() + patience
        while not holds():
            if time.monotonic() > end:
                for name in sorted(os.listdir(self.dir)):
                    if name.endswith((".log", ".out")):
                        with open(os.path.join(self.dir, name)) as file:
                            sys.stderr.write(f"== {name}\n{file.read()[-2000:]}\n")
                sys.exit(f"waited in vain for {what}")
            time.sleep(0.2)

    def tasks(self, job):
        """What scontrol says about a job: a list of dictionaries."""
        text = self.ask("scontrol", "-o", "show", "job", job)
        return [
            dict(word.split("=", 1) for word in line.split() if "=" in word)
            for line in text.splitlines()
        ]

    def submit(self, name, fault=""):
        """Gives all shards and the reduce over a copy to Slurm."""
        work = os.path.join(self.dir, name)
        copy = os.path.join(work, "project")
        shutil.copytree(PROJECT, copy)
        if fault:
            open(os.path.join(work, fault), "w").close()
        wrapper = os.path.join(work, "cu2x")
        with open(wrapper, "w") as file:
            file.write(WRAPPER.replace("{cu2x}", CU2X))
        os.chmod(wrapper, 0o755)
        answer = subprocess.run(
            ["bash", SUBMIT, str(SHARDS), os.path.join(work, "results"),
             "--in-root=" + copy, "--", "-i", "--quiet"],
            cwd=work, env=dict(self.env, CU2X=wrapper),
            capture_output=True, text=True,
        )
        if answer.returncode:
            sys.exit(f"{name}: submit.sh: {answer.stderr}")
        jobs = [line.split()[1] for line in answer.stdout.splitlines()]
        return copy, *jobs

    def finish(self, name, copy, map_job, reduce_job):
        """Waits; what became of the tasks of both."""
        done = ("COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "NODE_FAIL")

        def ended():
            tasks = [T for J in (map_job, reduce_job) for T in self.tasks(J)]
            for task in tasks:
                # Slurm leaves a task that went back to the queue there for two
                # minutes, which nothing here has to wait for.
                if task.get("JobState") == "PENDING" and task["Reason"] == "BeginTime":
                    self.ask("scontrol", "update", "JobId=" + task["JobId"],
                             "StartTime=now")
            return len(tasks) == SHARDS + 1 and all(
                T.get("JobState") in done for T in tasks
            )

        self.wait(f"the jobs of {name}", ended)
        return copy, self.tasks(map_job), self.tasks(reduce_job)


def same(a, b):
    return not subprocess.run(["diff", "-r", a, b]).returncode


def expect(holds, what, tasks=()):
    if not holds:
        for task in tasks:
            print({K: task.get(K) for K in ("JobId", "JobState", "Reason", "ExitCode")})
        sys.exit(f"not so: {what}")
    print(what, flush=True)


def clean(copy, maps, reduces):
    states = [T["JobState"] for T in maps + reduces]
    expect(states == ["COMPLETED"] * (SHARDS + 1), "all tasks ended well", maps + reduces)
    expect(same(copy, EXPECTED), "sharded output equals that of a single run")


def killed(copy, maps, reduces):
    restarts = sorted(T["Restarts"] for T in maps)
    expect(restarts == ["0"] * (SHARDS - 1) + ["1"], "the killed shard was requeued",
           maps)
    states = [T["JobState"] for T in maps + reduces]
    expect(states == ["COMPLETED"] * (SHARDS + 1), "and finished, as the reduce did", maps + reduces)
    expect(same(copy, EXPECTED), "with the same output")


def failed(copy, maps, reduces):
    states = sorted(T["JobState"] for T in maps)
    expect(states == ["COMPLETED"] * (SHARDS - 1) + ["FAILED"], "a shard failed", maps)
    expect(
        [T["JobState"] for T in reduces] == ["CANCELLED"],
        "the reduce was cancelled",
        reduces,
    )
    expect(same(copy, PROJECT), "and nothing was written")


if sys.argv[1:] == ["--probe"]:
    with Cluster():
        sys.exit(0)
CU2X, SUBMIT, PROJECT, EXPECTED = (os.path.abspath(A) for A in sys.argv[1:5])
with Cluster() as The:
    Jobs = {
        "killed": The.submit("killed", fault="kill"),
        "failed": The.submit("failed", fault="fail"),
        "clean": The.submit("clean"),
    }
    for Name, Check in (("clean", clean), ("killed", killed), ("failed", failed)):
        Check(*The.finish(Name, *Jobs[Name]))
